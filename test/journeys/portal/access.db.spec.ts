/** A copy of what is held, through the portal: asked for by the young person, reviewed by each agency, read by whoever asked and by nobody else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { REVIEWERS } from '../../support/own-access.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import { settle } from '../../support/settle.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { perform } from '../../support/young-person.js';

const NURSE = 'camhs.nurse@cardiff';
const REVIEW = /href="(\/access-reviews\/[\w-]+)"/g;

let database: FreshDatabase;
let admin: Client;
let pool: Pool;
let hub: Hub;
let portal: Portal;
let asking: string;
let me: SmallBrowser;
let officer: SmallBrowser;
let nurse: SmallBrowser;
let request = '';
let review = '';

/** Who does not sign in through the councils. */
const ISSUERS: Readonly<Record<string, string>> = {
  [NURSE]: 'health',
  'police.officer@south-wales': 'police',
  'key.worker@parc': 'secure',
  'careers.adviser@wales': 'third-sector',
  'mentor@voluntary': 'third-sector',
  'provider.worker@cardiff': 'third-sector',
};
const issuerOf = (login: string): string => ISSUERS[login] ?? 'council';
const reviewsOn = (browser: SmallBrowser): string[] => [...new Set([...browser.page.html.matchAll(REVIEW)].map(([, path = '']) => path))];

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  pool = openSystemPool(database.url('hub_system'), unreported, 4);
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  const person = (await demoPersonIds())('ieuan-tallis');
  asking = `/people/${person}/access-requests`;
  await perform(hub, { does: 'recordClinicalNote', by: NURSE, input: { person, kind: 'SESSION', text: 'Calm today. <Dr Vale> agreed.' } });
  await settle(admin, pool);
  me = await portal.signedIn('young.person@cardiff');
  officer = await portal.signedIn('supervising.officer@cardiff');
  nurse = await portal.signedIn(NURSE, issuerOf(NURSE));
}, 240_000);

afterAll(async () => {
  await portal.close();
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

describe('asking', () => {
  it('begins on the plan; a note that is too long comes back as typed', async () => {
    await me.open(asking.replace('/access-requests', ''));
    expect(me.page.html).toContain(`href="${asking}"`);
    await me.open(asking);
    await me.send({ note: 'x'.repeat(501) }, 'entry');
    expect(me.page.status).toBe(400);
    expect(me.words).toContain('Use at most 500 characters');
    expect(me.page.html).toContain('x'.repeat(501));
    await me.send({ note: 'My <school> years' }, 'entry');
    expect(me.words).toContain('You have asked. Every agency now looks at what it holds.');
    expect(me.page.html).not.toContain('<school>');
    expect(me.page.html).not.toContain('id="entry"');
    request = /href="(\/access-requests\/[\w-]+)"/.exec(me.page.html)?.[1] ?? '';
    await me.open(request);
    expect(me.words).toContain('To be answered by');
    expect(me.words).toContain('My <school> years');
    await settle(admin, pool);
  });

  it('is not for a parent who does not decide it', async () => {
    const parent = await portal.signedIn('parent@cardiff');
    await parent.open(asking);
    await parent.send({ note: '' }, 'entry');
    expect(parent.page.status).toBe(403);
    await parent.open(asking);
    expect(parent.words).toContain('Only the young person does this');
    expect(parent.page.html).not.toContain(request);
    await parent.open(request);
    expect(parent.page.status).toBe(404);
  });

  it('is seen by the home team, who extends the clock once with a reason; by no other agency', async () => {
    await officer.open(request);
    await officer.send({ reason: ' ' }, 'entry');
    expect(officer.words).toContain('Enter the reason');
    await officer.send({ reason: 'Paper files.' }, 'entry');
    expect(officer.words).toContain('The clock is extended');
    expect(officer.page.html).not.toContain('id="entry"');
    await me.open(request);
    expect(me.words).toContain('Paper files.');
    await nurse.open(request);
    expect(nurse.page.status).toBe(404);
    const newport = await portal.signedIn('housing.officer@newport');
    for (const path of [request, asking]) {
      await newport.open(path);
      expect(newport.page.status).toBe(404);
    }
  });
});

describe('a review', () => {
  it('is on the first page of the agency that holds it, and what is held is there for no other', async () => {
    await nurse.open('/');
    expect(nurse.words).toContain('Reviews of access');
    for (const path of reviewsOn(nurse)) {
      await nurse.open(path);
      if (nurse.words.includes('Dr Vale')) review = path;
    }
    const school = await portal.signedIn('education.officer@cardiff');
    await school.open(review);
    expect(school.page.status).toBe(404);
    await school.open(asking);
    expect(school.page.html).not.toContain(review);
    await me.open(review);
    expect(me.words).not.toContain('Calm today');
    expect(me.page.html).not.toContain('id="entry"');
    await officer.open('/');
    const own = reviewsOn(officer);
    expect(own.length).toBeGreaterThan(0);
    expect(own).not.toContain(review);
    await nurse.open(own[0] ?? '');
    expect(nurse.words).not.toContain('Finish the review');
  });

  it('needs an exemption for what is held back, and none for nothing', async () => {
    await nurse.open(review);
    expect(nurse.page.html).not.toContain('<Dr Vale>');
    await nurse.send({ release: [], remove: 'x\nDr Vale' }, 'entry');
    expect(nurse.page.status).toBe(400);
    expect(nurse.words).toContain('Select why something is held back');
    expect(nurse.words).toContain('each of 2 to 100 characters');
    await nurse.open(review);
    await nurse.send({ exemption: 'CRIME' }, 'entry');
    expect(nurse.words).toContain('Everything is released: select that nothing is held back');
    await nurse.send({ exemption: 'NONE', remove: 'Dr Vale' }, 'entry');
    expect(nurse.words).toContain('Your review is recorded');
    expect(nurse.page.html).not.toContain('id="entry"');
  });

  it('releases all of it with the last, to whoever asked alone', async () => {
    await me.open(request);
    expect(me.words).not.toContain('Calm today');
    for (const login of REVIEWERS) {
      const browser = await portal.signedIn(login, issuerOf(login));
      await browser.open('/');
      for (const path of reviewsOn(browser)) {
        await browser.open(path);
        await browser.send({}, 'entry');
        expect(`${login} ${browser.words}`).toContain('Your review is recorded');
      }
    }
    await settle(admin, pool);
    await me.open(request);
    expect(me.words).toContain('Calm today. <▇▇▇> agreed.');
    expect(me.page.html).not.toContain('<▇▇▇>');
    await officer.open(request);
    expect(officer.page.status).toBe(200);
    expect(officer.words).not.toContain('Calm today');
  }, 120_000);

  it('reads in Welsh', async () => {
    await me.open(`${request}?lang=cy`);
    expect(me.words).toContain('Yr hyn a gedwir');
    expect(me.words).toContain('cynnwys clinigol');
  });
});
