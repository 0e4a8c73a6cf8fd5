/** One young person recorded twice, through the portal: found by a number, proposed, agreed by each home team, told on the plan, and parted again. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personId } from '#kernel';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { LEAD, perform } from '../../support/young-person.js';
import { KEY_WORKER, NEWPORT, twoRecords } from '../identity/two-records.js';

const NUMBER = 'A1234BC';
const ASKED = 'Is this the same young person as another record?';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let cardiff: string;
let newport: string;
let keyWorker: SmallBrowser;
let lead: SmallBrowser;
let team: SmallBrowser;

const plan = (person: string): string => `/people/${person}`;
const joining = (person: string): string => `${plan(person)}/same-person`;
const sideOn = ({ page }: SmallBrowser): string => /href="(\/people\/[\w-]+\/same-person\/[\w-]+)"/.exec(page.html)?.[1] ?? '';
const valueOf = (browser: SmallBrowser, name: string): string => browser.form('entry').fields.get(name) ?? '';

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  ({ cardiff, newport } = await twoRecords(hub));
  for (const person of [cardiff, newport])
    await perform(hub, { does: 'recordReference', by: KEY_WORKER, input: { person, scheme: 'PRISON_NUMBER', value: NUMBER } });
  keyWorker = await portal.signedIn(KEY_WORKER, 'secure');
  lead = await portal.signedIn(LEAD);
  team = await portal.signedIn(NEWPORT);
}, 300_000);
afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('the other record', () => {
  it('is looked for by whoever may write both; for all others there is no link and no page, hidden or absent', async () => {
    const housing = await portal.signedIn('housing.officer@cardiff');
    await housing.open(plan(cardiff));
    expect(housing.words).not.toContain(ASKED);
    const pages = [];
    for (const person of [cardiff, newport, personId(randomUUID())]) {
      await housing.open(joining(person));
      pages.push([housing.page.status, housing.words]);
    }
    expect(pages[0]?.[0]).toBe(404);
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
    await keyWorker.open(plan(cardiff));
    expect(keyWorker.words).toContain(ASKED);
  });

  it('is found by a number of one’s own agency, and the number is in no address', async () => {
    await keyWorker.open(joining(cardiff));
    await keyWorker.send({}, 'entry');
    expect(keyWorker.words).toContain('Select how you look for it');
    await keyWorker.send({ how: 'PRISON_NUMBER' }, 'entry');
    expect(keyWorker.words).toContain('Enter the number');
    for (const [value, told] of [
      ['slip', 'it cannot be one of this kind'],
      ['Z9999ZZ', 'You can see no other record by this'],
    ] as const) {
      await keyWorker.send({ value }, 'entry');
      expect(keyWorker.page.status).toBe(400);
      expect(keyWorker.words).toContain(told);
      expect(valueOf(keyWorker, 'value')).toBe(value);
    }
    await keyWorker.send({ value: NUMBER }, 'entry');
    expect(keyWorker.words).toContain('Ivor Penwyn');
    expect(keyWorker.page.url).not.toContain(NUMBER);
    expect(/<title>([^<]*)/.exec(keyWorker.page.html)?.[1]).toBe('Choose the other record – Throughgate');
    await lead.open(joining(cardiff));
    await lead.send({ how: 'PRISON_NUMBER', value: NUMBER }, 'entry');
    expect(lead.words).toContain('You can see no other record by this');
  });

  it('is found by the date of birth among those the reader may see', async () => {
    const other = await portal.signedIn(KEY_WORKER, 'secure');
    await other.open(joining(cardiff));
    await other.send({ how: 'DATE_OF_BIRTH' }, 'entry');
    expect(other.page.html).toContain(`value="${newport}"`);
    expect(other.page.html).not.toContain(`value="${cardiff}"`);
    await lead.open(joining(cardiff));
    await lead.send({ how: 'DATE_OF_BIRTH' }, 'entry');
    expect(lead.page.html).not.toContain(newport);
  });

  it('is proposed with what makes it likely, once', async () => {
    await keyWorker.send({ basis: 'SAME_REFERENCE' }, 'entry');
    expect(keyWorker.words).toContain('Select the other record');
    expect(keyWorker.words).toContain('Ivor Penwyn');
    await keyWorker.send({ other: newport }, 'entry');
    expect(keyWorker.words).toContain('It is proposed.');
    expect(keyWorker.page.url).not.toContain(newport);
    await keyWorker.send({ how: 'PRISON_NUMBER', value: NUMBER }, 'entry');
    await keyWorker.send({ other: newport }, 'entry');
    expect(keyWorker.page.status).toBe(400);
    expect(keyWorker.words).toContain('This is proposed already');
  });
});

describe('the home team of a record', () => {
  it('finds it on its first page and on the plan, and no word of the other record; nobody else has the page', async () => {
    for (const [browser, person, name] of [
      [lead, cardiff, 'Ivor'],
      [team, newport, 'Ifor'],
    ] as const) {
      await browser.open(plan(person));
      expect(browser.words).toContain('It is proposed that another record is of this young person too');
      await browser.open('/');
      expect(browser.words).toContain('Records that may be of one young person');
      const path = sideOn(browser);
      expect(path).toContain(joining(person));
      await browser.open(path);
      expect(browser.words).toContain('HMYOI Parc');
      expect(browser.words).toContain('Telephone whoever proposed this');
      expect(browser.words).not.toContain(name);
    }
    const path = new URL(lead.page.url).pathname;
    for (const login of ['social.worker@cardiff', 'housing.officer@cardiff', NEWPORT, 'panel.chair@cardiff'])
      expect((await (await portal.signedIn(login)).open(path)).status).toBe(404);
    await keyWorker.open(path);
    expect(keyWorker.words).toContain('Ivor Penwyn');
    expect(keyWorker.page.html).not.toContain('id="entry"');
  });

  it('answers once: what was typed beside a newer state is kept, and that state shown', async () => {
    const path = new URL(lead.page.url).pathname;
    const officer = await portal.signedIn('supervising.officer@cardiff');
    await officer.open(path);
    await lead.send({}, 'entry');
    expect(lead.words).toContain('Select what your team answers');
    await lead.send({ reply: 'AGREED' }, 'entry');
    expect(lead.words).toContain('Your team’s answer is recorded.');
    expect(lead.words).toContain('It waits for the home team of the other record.');
    await officer.send({ reply: 'AGREED' }, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Somebody changed this while you were typing');
    await lead.open('/');
    expect(lead.words).not.toContain('Records that may be of one young person');
  });

  it('and the other’s agreement keeps both as one, said on the plan with day and name', async () => {
    await team.send({ reply: 'AGREED' }, 'entry');
    expect(team.words).toContain('Kept as one');
    for (const [browser, person] of [
      [lead, cardiff],
      [team, newport],
      [keyWorker, newport],
    ] as const) {
      await browser.open(plan(person));
      expect(browser.words).toMatch(/Two records are kept as one since \d+ \w+ \d{4}: [^.]+, Newport/);
      const links = new Set([...browser.page.html.matchAll(/href="(\/people\/[^"#?]+)["#?]/g)].map(([, path = '']) => path));
      expect(links.size).toBeGreaterThan(3);
      for (const path of links) expect([path, (await browser.open(path)).status]).toEqual([path, 200]);
    }
    await lead.open(joining(cardiff));
    expect(lead.page.html).not.toContain('id="entry"');
    expect(sideOn(lead)).not.toBe('');
  });

  it('parts them with a reason, and each is what it was', async () => {
    const path = sideOn(lead);
    const officer = await portal.signedIn('supervising.officer@cardiff');
    await officer.open(path);
    await lead.open(`${path}?lang=cy`);
    await lead.send({}, 'entry');
    expect(lead.words).toContain('Rhowch y rheswm');
    await lead.send({ reason: 'Dau gefnder.' }, 'entry');
    expect(lead.words).toContain('Mae’r ddau gofnod wedi’u gwahanu.');
    await officer.send({ reason: 'Two cousins.' }, 'entry');
    expect(officer.words).toContain('This was settled meanwhile');
    await officer.open(plan(cardiff));
    expect(officer.words).not.toContain('kept as one');
    expect((await team.open(plan(cardiff))).status).toBe(404);
  });
});
