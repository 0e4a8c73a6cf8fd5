/** The portal's forms at their worst: pressed twice, overtaken by somebody else, sent to a gateway that is gone. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freePort } from '../../../apps/hub/process/ports.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import { perform } from '../../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';
const PLACE = { address: '4 Heol y Bont <Caerdydd> & "Fro"', kind: 'TEMPORARY', suitability: 'SUITABLE_FOR_NOW' };

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let admin: Client;
let person: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  person = await demoPersonIds();
}, 120_000);

afterAll(async () => {
  await admin.end();
  await portal.close();
  await hub.close();
  await database.drop();
});

const plan = (slug: string): string => `/people/${person(slug)}`;

async function rowsOf(table: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(`select count(*)::int as count from hub.${table}`);
  return rows[0]?.count ?? -1;
}

describe('a button pressed twice', () => {
  it('confirms once', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(`${plan('cai-ferrand')}/accommodation/confirm`);
    await browser.send(PLACE, 'entry');
    expect(browser.words).toContain('Check before you confirm');
    const { action, fields } = browser.form('entry');
    const before = await rowsOf('history');
    await Promise.all([browser.post(action, fields), browser.post(action, fields)]);
    await browser.post(action, fields);
    expect(browser.page.status).toBe(200);
    expect(new URL(browser.page.url).pathname).toBe(plan('cai-ferrand'));
    expect(browser.words).toContain('4 Heol y Bont <Caerdydd> & "Fro"');
    expect((await rowsOf('history')) - before).toBe(1);
  });

  it('records progress once', async () => {
    const browser = await portal.signedIn('key.worker@parc', 'secure');
    await browser.open(`${plan('cai-ferrand')}/custody-progress`);
    const before = await rowsOf('custody_progress');
    const { action, fields } = browser.form('entry');
    for (const [name, value] of Object.entries({ kind: 'COURSE', text: 'Passed.' })) fields.set(name, value);
    await browser.post(action, fields);
    await browser.post(action, fields);
    expect(browser.words).toContain('The progress is recorded');
    expect(await rowsOf('custody_progress')).toBe(before + 1);
  });

  it('that says something else the second time is told so, and keeps what it says', async () => {
    const browser = await portal.signedIn('key.worker@parc', 'secure');
    await browser.open(`${plan('cai-ferrand')}/custody-progress`);
    const { action, fields } = browser.form('entry');
    for (const [name, value] of Object.entries({ kind: 'COURSE', text: 'Passed.' })) fields.set(name, value);
    await browser.post(action, fields);
    fields.set('text', 'Passed, with distinction.');
    await browser.post(action, fields);
    expect(browser.page.status).toBe(400);
    expect(browser.words).toContain('This was received already, in other words');
    expect(browser.form('entry').fields.get('text')).toBe('Passed, with distinction.');
    expect(browser.form('entry').fields.get('requestId')).not.toBe(fields.get('requestId'));
  });
});

describe('a form that was overtaken', () => {
  it('shows both addresses, and lets its author choose', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(`${plan('tomos-garland')}/accommodation/confirm`);
    await browser.send(PLACE, 'entry');
    const other = { kind: 'FAMILY_HOME', address: '1 Tŷ Arall', suitability: 'SUITABLE' };
    await perform(hub, { does: 'confirmAccommodation', by: HOUSING, input: { person: person('tomos-garland'), ...other } });
    await browser.send({}, 'entry');
    expect(browser.page.status).toBe(409);
    expect(browser.words).toContain('1 Tŷ Arall');
    expect(browser.words).toContain(PLACE.address);
    await browser.send({}, 'entry');
    expect(browser.words).toContain('Check before you confirm');
    await browser.send({}, 'entry');
    expect(browser.page.status).toBe(200);
    expect(browser.words).toContain(PLACE.address);
    expect(browser.words).not.toContain('1 Tŷ Arall');
  });

  it('shows both states of an action', async () => {
    const browser = await portal.signedIn('education.officer@cardiff');
    await browser.open('/actions');
    await browser.open(/href="(\/actions\/[^"?]+)"/.exec(browser.page.html)?.[1] ?? '');
    const action = new URL(browser.page.url).pathname.replace('/actions/', '');
    const { action: path, fields } = browser.form('entry');
    const input = { action, version: Number(fields.get('version')), note: 'Theirs', reason: 'First' };
    await perform(hub, { does: 'updateAction', by: 'education.officer@cardiff', input });
    fields.set('note', 'Mine');
    fields.set('reason', 'Second');
    await browser.post(path, fields);
    expect(browser.page.status).toBe(409);
    expect(browser.words).toContain('Theirs');
    expect(browser.words).toContain('Mine');
    await browser.send({}, 'entry');
    expect(browser.words).toContain('The action is updated');
    expect(browser.words).toContain('Note: Mine');
  });
});

describe('what is wrong with a form', () => {
  it('is said by the gateway’s refusal too, beside the field, with everything kept', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(`${plan('lewis-brankin')}/accommodation/confirm`);
    await browser.send({ ...PLACE, 'from-day': '1', 'from-month': '1', 'from-year': '2020' }, 'entry');
    await browser.send({}, 'entry');
    expect(browser.page.status).toBe(400);
    expect(browser.page.html).toContain('href="#from"');
    expect(browser.words).toContain('The first night must be today or later');
    const { fields } = browser.form('entry');
    expect(Object.fromEntries(fields)).toMatchObject({ ...PLACE, 'from-year': '2020' });
  });
});

describe('a gateway that is gone', () => {
  it('costs nothing that was typed: the same form is sent again by one button', async () => {
    const [port, spare] = [await freePort(), await startHub(database)];
    const lost = await startPortalFor(database, `http://127.0.0.1:${String(port)}/graphql`);
    const near = await startPortalFor(database, spare.url);
    try {
      const browser = await near.signedIn('key.worker@parc', 'secure');
      await browser.open(`${plan('cai-ferrand')}/custody-progress`);
      await spare.close();
      await browser.send({ kind: 'WORK', text: 'Garden <team> & "more".' }, 'entry');
      expect(browser.page.status).toBe(503);
      const { fields } = browser.form();
      expect(fields.get('text')).toBe('Garden <team> & "more".');
      expect(fields.get('requestId')).toMatch(/^[0-9a-f-]{36}$/);
      const stranger = lost.browser();
      await stranger.signIn(HOUSING);
      expect(stranger.page.status).toBe(503);
    } finally {
      await near.close();
      await lost.close();
    }
  });

  it('is told to operators: alive, and not ready', async () => {
    const lost = await startPortalFor(database, `http://127.0.0.1:${String(await freePort())}/graphql`);
    try {
      expect((await fetch(`${lost.origin}/health/live`)).status).toBe(200);
      const ready = await fetch(`${lost.origin}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'down', parts: { sessions: 'ok', gateway: 'down' } });
    } finally {
      await lost.close();
    }
  });
});
