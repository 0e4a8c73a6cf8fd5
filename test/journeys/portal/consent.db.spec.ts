/** Consent in the portal: who decided, the offer of support and its memory, and a withdrawal as its holder answers it; in both languages. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import { settle } from '../../support/settle.js';
import { LEAD, agency, consent, inDays, perform, progress, withdrawal, youngPerson } from '../../support/young-person.js';

const SCHOOL = 'education.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let pool: Pool;
let hub: Hub;
let portal: Portal;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  pool = openSystemPool(database.url('hub_system'), unreported, 4);
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
}, 240_000);
afterAll(async () => {
  await portal.close();
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

it('records that support was turned down, says that it is never a breach, and what is due again', async () => {
  const person = await youngPerson(hub, { releaseOn: inDays(30) });
  const browser = await portal.signedIn(LEAD);
  await browser.open(`/people/${person}/support`);
  await browser.send({ how: '' }, 'entry');
  expect(browser.words).toContain('Select their answer');
  await browser.send({ reply: 'REFUSED', how: 'With the two picture cards', askedBy: 'Sioned, mentor', format: 'SPOKEN' }, 'entry');
  expect(browser.words).toContain('Does not take part in voluntary support. That is never a breach of the order.');
  await settle(admin, pool);
  await browser.open(`/people/${person}/consent`);
  expect(browser.words).toContain('Sioned, mentor');
  await browser.open('/');
  expect(browser.page.status).toBe(200);
});

it('says who may decide where somebody else was entered, and takes the hub’s own words where none are', async () => {
  const child = await youngPerson(hub, { bornOn: inDays(-15 * 365 - 20) });
  const browser = await portal.signedIn(LEAD);
  const asked = `agency=${agency('cardiff-education')}`;
  const given = { categories: 'OWN_WORDS', format: 'SPOKEN' };
  await browser.open(`/people/${child}/consent/record?${asked}`);
  await browser.send(given, 'entry');
  expect(browser.words).toContain('or under 16 it was not judged yet');
  const person = await youngPerson(hub);
  await browser.open(`/people/${person}/consent/record?${asked}`);
  await browser.send(given, 'entry');
  expect(browser.words).toContain('You can say yes, no, or yes to some of it.');
  expect(browser.words).toMatch(/to be asked again by .+ Clause \d/s);
});

it('asks only about what waits for a consent under the protocol, of the agencies it waits for', async () => {
  const person = await youngPerson(hub);
  const browser = await portal.signedIn(LEAD);
  const offered = (name: string): (string | undefined)[] =>
    [...browser.page.html.matchAll(name === 'agency' ? /<option value="([^"]+)"/g : /name="categories"[^>]*value="([A-Z_]+)"/g)].map(
      ([, one]) => one,
    );
  await browser.open(`/people/${person}/consent/record`);
  expect(offered('agency')).toContain(agency('cardiff-education'));
  expect(offered('agency')).not.toContain(agency('south-wales-police'));
  await browser.open(`/people/${person}/consent/record?agency=${agency('cardiff-education')}`);
  expect(offered('categories')).toEqual(['OWN_WORDS', 'CUSTODY_PROGRESS', 'HEALTH_PRACTICALITIES']);
  await browser.open(`/people/${person}/consent/record?agency=${agency('wrexham-housing')}`);
  expect(offered('categories')).toEqual([]);
});

it('has the holder of what was withdrawn say what it did, and shows it to the home team; nobody else has the page', async () => {
  const person = await youngPerson(hub);
  await perform(hub, progress(person, 'passed'));
  await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
  await hub.as(SCHOOL)('query ($id: ID!) { person(id: $id) { custodyProgress { text } } }', { id: person });
  await perform(hub, withdrawal(person, 'cardiff-education'));
  await settle(admin, pool);
  const school = await portal.signedIn(SCHOOL);
  expect(school.words).toContain('Consents withdrawn: say what you did');
  const notice = /href="(\/notices\/[^"]+)"/.exec(school.page.html)?.[1] ?? '';
  const stranger = await portal.signedIn('housing.officer@cardiff');
  await stranger.open(notice);
  expect(stranger.page.status).toBe(404);
  await school.open(`${notice}?lang=cy`);
  expect(school.words).toContain('Beth wnaeth eich asiantaeth ag ef?');
  expect(school.words).not.toMatch(/\b(Acknowledge|Deleted|withdrawn|Select)\b/);
  await school.send({ deed: 'KEPT', basis: '' }, 'entry');
  expect(school.words).toContain('Rhowch y sail y’i cedwir arni');
  await school.send({ deed: 'KEPT', basis: 'Education Act 1996' }, 'entry');
  expect(school.words).toContain('Fe’i cedwir, ar sail gyfreithlon ei hun');
  const lead = await portal.signedIn(LEAD);
  await lead.open(`/people/${person}/consent`);
  expect(lead.words).toContain('Education Act 1996');
});
