/** An objection through the portal: made by the young person, on the first page of the agency it is about, answered there and nowhere else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { agency } from '../../support/young-person.js';

const REASON = 'They told my <landlord>.';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let objecting: string;
let me: SmallBrowser;
let housing: SmallBrowser;
let path = '';

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  objecting = `/people/${(await demoPersonIds())('ieuan-tallis')}/objections`;
  me = await portal.signedIn('young.person@cardiff');
  housing = await portal.signedIn('housing.officer@cardiff');
}, 240_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('an objection', () => {
  it('is made with what is missing said, and nothing typed is lost', async () => {
    await me.open(objecting.replace('/objections', ''));
    expect(me.page.html).toContain(`href="${objecting}"`);
    await me.open(objecting);
    await me.send({ reason: REASON }, 'entry');
    expect(me.page.status).toBe(400);
    expect(me.page.html).toContain(`value="${agency('cardiff-housing')}"`);
    for (const missing of ['Choose an agency', 'Select what it is about']) expect(me.words).toContain(missing);
    expect(me.words).toContain(REASON);
    await me.send({ agency: agency('cardiff-housing'), category: 'POLICE_INTELLIGENCE' }, 'entry');
    expect(me.words).toContain('Choose something else');
    await me.send({ category: 'CUSTODY_DATES' }, 'entry');
    expect(me.words).toContain('Your objection is made');
    expect(me.page.html).not.toContain('<landlord>');
    path = /href="(\/objections\/[\w-]+)"/.exec(me.page.html)?.[1] ?? '';
    await me.send({ agency: agency('cardiff-housing'), category: 'CUSTODY_DATES', reason: REASON }, 'entry');
    expect(me.words).toContain('You have objected to this already');
    await me.open(path);
    expect(me.words).toContain('For its public task, without consent');
    expect(me.page.html).not.toContain('id="entry"');
  });

  it('is not for a parent who does not decide it, and there for no other agency', async () => {
    const parent = await portal.signedIn('parent@cardiff');
    await parent.open(objecting);
    expect(parent.words).not.toContain(REASON);
    await parent.send({ agency: agency('cardiff-housing'), category: 'CUSTODY_DATES', reason: 'No.' }, 'entry');
    expect(parent.page.status).toBe(403);
    const school = await portal.signedIn('education.officer@cardiff');
    for (const other of [parent, school]) {
      await other.open(path);
      expect(other.page.status).toBe(404);
    }
    await school.open(objecting);
    expect(school.page.html).not.toContain(path);
    await school.open('/');
    expect(school.words).not.toContain('Objections to sharing to answer');
    const newport = await portal.signedIn('housing.officer@newport');
    await newport.open(objecting);
    expect(newport.page.status).toBe(404);
  });

  it('is on the first page of that agency, who goes on only with grounds', async () => {
    await housing.open('/');
    expect(housing.words).toContain('Objections to sharing to answer');
    expect(housing.page.html).toContain(`href="${path}"`);
    await housing.open(path);
    expect(housing.words).toContain(REASON);
    await housing.send({}, 'entry');
    expect(housing.words).toContain('Select what your agency does');
    await housing.send({ reply: 'GROUNDS' }, 'entry');
    expect(housing.words).toContain('Enter the grounds on which your agency goes on');
    await housing.send({ reply: 'STOPPED', grounds: 'We must house him.' }, 'entry');
    expect(housing.words).toContain('Enter no grounds where your agency stops');
    await housing.send({ reply: 'GROUNDS' }, 'entry');
    expect(housing.words).toContain('Your answer is recorded');
    expect(housing.page.html).not.toContain('id="entry"');
    await me.open(path);
    expect(me.words).toContain('We must house him.');
    await me.open(`${path}?lang=cy`);
    expect(me.words).toContain('mae’r asiantaeth yn parhau'.replace(/^m/, 'M'));
  });

  it('stops what rests on a consent at once', async () => {
    await me.open(`${objecting}?lang=en`);
    await me.send({ agency: agency('cardiff-housing'), category: 'OWN_WORDS', reason: 'Mine.' }, 'entry');
    expect(me.words).toContain('The consent was taken back');
    await housing.open('/');
    expect(housing.words).not.toContain('Objections to sharing to answer');
  });
});
