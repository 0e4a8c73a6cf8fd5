/** Signing in to the portal, staying signed in, and every way in which that ends: nothing typed is lost, and nobody else's form is taken. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';

const HOUSING = 'housing.officer@cardiff';
const COOKIE = 'throughgate-session';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let admin: Client;
let confirm: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  confirm = `/people/${(await demoPersonIds())('cai-ferrand')}/accommodation/confirm`;
}, 120_000);

afterAll(async () => {
  await admin.end();
  await portal.close();
  await hub.close();
  await database.drop();
});

/** Ends every session, as signing out elsewhere does. */
const endSessions = () => admin.query(`delete from portal.session where kind = 'SESSION'`);

const ADDRESS = '9 Ffordd y Wennol <Cardiff> & "Vale"';

describe('signing in', () => {
  it('leads through one’s own organisation back to the page that was asked for', async () => {
    const browser = portal.browser();
    await browser.open(`${portal.origin}${confirm}`);
    expect(browser.words).toContain('Sign in through your organisation');
    const href = /href="(\/sign-in\/council[^"]*)"/.exec(browser.page.html)?.[1] ?? '';
    await browser.open(href);
    await browser.send({ person: HOUSING });
    expect(new URL(browser.page.url).pathname).toBe(confirm);
    expect(browser.words).toContain('Rhodri Vaughan, Cardiff housing');
  });

  it('never leads to another site', async () => {
    const browser = portal.browser();
    await browser.signIn(HOUSING, 'council', 'https://evil.example/');
    expect(browser.page.url).toBe(`${portal.origin}/`);
  });

  it('gives a cookie no script reads, and pages nobody keeps or frames', async () => {
    const browser = await portal.signedIn(HOUSING);
    const { headers } = browser.page;
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const response = await fetch(`${portal.origin}/sign-in/council`, { redirect: 'manual' });
    expect(response.headers.getSetCookie().join()).toMatch(/throughgate-attempt=[^;]+;.*HttpOnly;.*SameSite=Lax/);
  });

  it('is begun anew with each answer: a callback of another browser opens nothing', async () => {
    const browser = portal.browser();
    await browser.open('/signed-in?code=stolen&state=stolen');
    expect(browser.page.status).toBe(400);
    expect(browser.words).toContain('Signing in did not work');
    expect(browser.cookie(COOKIE)).toBeUndefined();
  });

  it('leaves nothing in the database that names a person or works as a token', async () => {
    const browser = await portal.signedIn(HOUSING);
    const { rows } = await admin.query<{ row: string }>('select s::text as row from portal.session s');
    const all = rows.map(({ row }) => row).join('\n');
    expect(all.length).toBeGreaterThan(1_000);
    expect(all).not.toContain(browser.cookie(COOKIE));
    for (const planted of ['Rhodri', 'housing.officer', await hub.token(HOUSING)]) expect(all).not.toContain(planted);
  });
});

describe('a form', () => {
  it.each([
    ['without its token', { csrf: '', author: '' }, {}],
    ['with the token of another session', { csrf: 'A'.repeat(43), author: '' }, {}],
    ['that another site sent, token and all', {}, { origin: 'https://evil.example' }],
    ['that the browser says came from elsewhere', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_name, changed, headers) => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(confirm);
    const { action, fields } = browser.form('entry');
    for (const [name, value] of Object.entries({ address: ADDRESS, kind: 'TEMPORARY', suitability: 'SUITABLE', ...changed }))
      fields.set(name, value);
    await browser.post(action, fields, headers);
    expect(browser.page.status).toBe(403);
    expect(browser.words).toContain('Nothing was changed');
  });

  it('that names an author nobody signed keeps nothing in the portal', async () => {
    const count = async () => (await admin.query(`select 1 from portal.session where kind = 'KEPT'`)).rowCount;
    const before = await count();
    const browser = portal.browser();
    for (const author of ['', 'A'.repeat(43), `${'A'.repeat(43)}.${'B'.repeat(43)}`]) {
      await browser.post(`${portal.origin}${confirm}`, new URLSearchParams({ author, address: ADDRESS }));
      expect(browser.words).toContain('Sign in again');
    }
    expect(await count()).toBe(before);
  });

  it('of a session that ended meanwhile waits for its author, and for nobody else', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(confirm);
    await endSessions();
    await browser.send({ address: ADDRESS, kind: 'TEMPORARY', suitability: 'SUITABLE_FOR_NOW' }, 'entry');
    expect(browser.words).toContain('What you typed is kept for you');
    const then = new URL(browser.page.url).searchParams.get('then') ?? '';

    const colleague = await portal.signedIn('social.worker@cardiff');
    await colleague.open(then);
    expect(colleague.page.html).not.toContain('Ffordd y Wennol');

    await browser.signIn(HOUSING, 'council', then);
    const { fields } = browser.form('entry');
    expect(Object.fromEntries(fields)).toMatchObject({ address: ADDRESS, kind: 'TEMPORARY', suitability: 'SUITABLE_FOR_NOW' });
  });

  it('of one’s session of this morning comes back with everything in it, and is sent again', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open(confirm);
    const { action, fields } = browser.form('entry');
    fields.set('address', ADDRESS);
    await endSessions();
    await browser.signIn(HOUSING);
    await browser.post(action, fields);
    expect(browser.page.status).toBe(200);
    expect(browser.form('entry').fields.get('address')).toBe(ADDRESS);
  });
});

describe('signing out', () => {
  it('ends the session for everybody who holds its cookie', async () => {
    const browser = await portal.signedIn(HOUSING);
    const thief = portal.browser();
    thief.copyCookiesOf(browser);
    await thief.open('/');
    expect(thief.words).toContain('My work');
    await browser.send({}, '/sign-out');
    await thief.open(`${portal.origin}/`);
    expect(thief.words).toContain('Sign in through your organisation');
  });
});

it('the log has one line of JSON for each page, by its route, and nobody in it', async () => {
  await portal.signedIn(HOUSING);
  const lines = portal.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.some(({ route }) => route === 'GET /people/:person/accommodation/confirm')).toBe(true);
  for (const planted of ['Rhodri', 'Cai', 'Wennol', 'UGVyc29u', 'kept=', 'housing.officer'])
    expect(portal.lines.join('\n')).not.toContain(planted);
});
