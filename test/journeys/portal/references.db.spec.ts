/** The numbers agencies know a young person by, through the portal: recorded, seen by whom their kind is shared with, and ended by whoever holds them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { LEAD, youngPerson } from '../../support/young-person.js';
import { KEY_WORKER, twoRecords } from '../identity/two-records.js';

const NUMBER = 'A1234BC';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let cardiff: string;
let newport: string;
let keyWorker: SmallBrowser;
let lead: SmallBrowser;

const plan = (person: string): string => `/people/${person}`;
const valueOf = (browser: SmallBrowser, name: string): string => browser.form('entry').fields.get(name) ?? '';

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  ({ cardiff, newport } = await twoRecords(hub));
  keyWorker = await portal.signedIn(KEY_WORKER, 'secure');
  lead = await portal.signedIn(LEAD);
}, 300_000);
afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('a reference number', () => {
  it('is recorded from the plan, with a slip in it said and kept, and once', async () => {
    await keyWorker.open(plan(cardiff));
    expect(keyWorker.page.html).toContain(`href="${plan(cardiff)}/references"`);
    await keyWorker.open(`${plan(cardiff)}/references`);
    expect(keyWorker.page.html).not.toContain('value="PNC_ID"');
    await keyWorker.send({ value: '<slip>' }, 'entry');
    expect(keyWorker.page.status).toBe(400);
    expect(keyWorker.words).toContain('Select which number it is');
    await keyWorker.send({ scheme: 'PRISON_NUMBER' }, 'entry');
    expect(keyWorker.words).toContain('Check the number: it cannot be one of this kind');
    expect(valueOf(keyWorker, 'value')).toBe('<slip>');
    const stale = keyWorker.form('entry');
    for (const person of [cardiff, newport]) {
      await keyWorker.open(`${plan(person)}/references`);
      await keyWorker.send({ scheme: 'PRISON_NUMBER', value: 'a1234 bc' }, 'entry');
      expect(keyWorker.words).toContain('The number is recorded.');
      expect(keyWorker.words).toContain(NUMBER);
      expect(keyWorker.page.url).not.toContain(NUMBER);
      expect(keyWorker.page.html).not.toContain('value="PRISON_NUMBER"');
    }
    stale.fields.set('scheme', 'PRISON_NUMBER');
    stale.fields.set('value', 'B7654CD');
    await keyWorker.post(stale.action, stale.fields);
    expect(keyWorker.words).toContain('Your agency has a number of this kind here already');
  });

  it('is seen by whom its kind is shared with, and recorded or ended by no agency that does not hold it', async () => {
    await keyWorker.open(`${plan(cardiff)}/references`);
    const path = new RegExp(`href="(${plan(cardiff)}/references/[\\w-]+)"`).exec(keyWorker.page.html)?.[1] ?? '';
    await lead.open(`${plan(cardiff)}/references`);
    expect(lead.words).toContain(NUMBER);
    expect(lead.page.html).not.toContain(path);
    const youth = await portal.signedIn('youth.worker@cardiff');
    await youth.open(`${plan(cardiff)}/references`);
    expect(youth.words).not.toContain(NUMBER);
    expect(youth.page.html).not.toContain('id="entry"');
    for (const browser of [lead, youth]) expect((await browser.open(path)).status).toBe(404);
    const housing = await portal.signedIn('housing.officer@newport');
    expect((await housing.open(`${plan(cardiff)}/references`)).status).toBe(404);
  });

  it('that is wrong is ended with a reason', async () => {
    const other = await youngPerson(hub);
    await keyWorker.open(`${plan(other)}/references`);
    await keyWorker.send({ scheme: 'PRISON_NUMBER', value: 'C1111DD' }, 'entry');
    await keyWorker.open(new RegExp(`href="(${plan(other)}/references/[\\w-]+)"`).exec(keyWorker.page.html)?.[1] ?? '');
    await keyWorker.send({}, 'entry');
    expect(keyWorker.page.status).toBe(400);
    await keyWorker.send({ reason: 'Of somebody else.' }, 'entry');
    expect(keyWorker.words).toContain('The number has ended.');
    expect(keyWorker.words).not.toContain('C1111DD');
  });
});
