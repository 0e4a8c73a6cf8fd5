import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startDemoIdentity } from '../../../test/support/demo-identity.js';
import type { DemoIdentity } from '../../../test/support/demo-identity.js';

let identity: DemoIdentity;

beforeAll(async () => {
  identity = await startDemoIdentity();
});
afterAll(() => identity.close());

/** A browser that has been sent to the page of an issuer. */
async function atThePageOf(issuer: string, parameters: Record<string, string> = {}) {
  const query = new URLSearchParams({
    client_id: 'hub-cli',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1/callback',
    scope: 'openid hub',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...parameters,
  });
  const sent = await fetch(`${identity.origin}/${issuer}/auth?${query.toString()}`, { redirect: 'manual' });
  const url = new URL(String(sent.headers.get('location')), identity.origin);
  const headers = {
    cookie: sent.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
  return {
    show: (search = '') => fetch(`${url.href}${search}`, { headers }),
    choose: (form: Record<string, string>, search = '') =>
      fetch(`${url.href}${search}`, { method: 'POST', headers, redirect: 'manual', body: new URLSearchParams(form) }),
    url,
  };
}

const logins = (html: string) => [...html.matchAll(/value="([^"]+@[^"]+)"/g)].map(([, login]) => login);

describe('the page', () => {
  test('offers the people of its issuer, grouped by agency, and nobody else’s', async () => {
    const html = await (await (await atThePageOf('secure')).show()).text();
    expect(logins(html)).toEqual(['key.worker@parc', 'key.worker@hillside', 'key.worker@werrington']);
    expect(html).toMatch(/HMYOI Parc[\s\S]*Huw Brennan[\s\S]*Hillside secure children&#39;s home[\s\S]*Megan Doyle/);
  });

  test('says aloud that it is a demonstration', async () => {
    const html = await (await (await atThePageOf('council')).show()).text();
    expect(html).toContain('Demonstration only');
    expect(html).toContain('there are no passwords');
  });

  test('has a language, a title, one heading of the first rank, and a label and a name for every choice', async () => {
    const html = await (await (await atThePageOf('council')).show()).text();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<title>Choose who to be – Throughgate</title>');
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/<input[^>]* id="([^"]+)"/g)) expect(html).toContain(`for="${String(id)}"`);
    for (const [, list] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g))
      expect(ids).toEqual(expect.arrayContaining(String(list).split(' ')));
  });

  test.each([
    ['where the client asks for it', { ui_locales: 'cy en' }, ''],
    ['where its reader asks for it', {}, '?lang=cy'],
  ])('is in Welsh %s', async (_name, parameters, search) => {
    const html = await (await (await atThePageOf('council', parameters)).show(search)).text();
    expect(html).toContain('<html lang="cy"');
    expect(html).toContain('Dewiswch pwy i fod');
    expect(html).toContain('Swyddog tai');
    expect(html).toContain('href="?lang=en" hreflang="en" lang="en">English');
  });

  test('sends no script, no typeface and no crest, and is light', async () => {
    const response = await (await atThePageOf('council')).show();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).not.toMatch(/<script|crown|crest/i);
    expect(gzipSync(html).byteLength).toBeLessThan(4_000);
    const address = String(/href="(\/assets\/[^"]+)"/.exec(html)?.[1]);
    const sheet = await fetch(`${identity.origin}${address}`);
    const css = await sheet.text();
    expect(css).not.toMatch(/GDS Transport|@font-face|url\(/);
    expect(css).toContain('system-ui');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(gzipSync(css).byteLength).toBeLessThan(20_000);
    expect(sheet.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('continuing', () => {
  test('with nobody chosen repeats the page with an error summary that leads to the first choice', async () => {
    const response = await (await atThePageOf('council')).choose({});
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('<title>Error: Choose who to be – Throughgate</title>');
    expect(html).toContain('There is a problem');
    expect(html).toContain('<a href="#person">Select the person you want to be</a>');
    expect(html).toContain('id="person"');
  });

  test('with nobody chosen stays in Welsh', async () => {
    const html = await (await (await atThePageOf('council')).choose({}, '?lang=cy')).text();
    expect(html).toContain('<title>Gwall: Dewiswch pwy i fod – Throughgate</title>');
    expect(html).toContain('action="?lang=cy"');
  });

  test.each([
    ['a person of another issuer', 'key.worker@parc'],
    ['a machine', 'system@parc'],
    ['text that is no login', '<script>'],
  ])('as %s is choosing nobody', async (_name, person) => {
    const response = await (await atThePageOf('council')).choose({ person });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(person);
  });

  test('with a form larger than a choice can be is choosing nobody', async () => {
    const response = await (await atThePageOf('council')).choose({ person: 'x'.repeat(10_000) });
    expect(response.status).toBe(400);
  });

  test('in a browser that was not sent here asks to start again, in words', async () => {
    const { url } = await atThePageOf('council');
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ person: 'panel.chair@cardiff' }), redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('opened in another browser');
  });
});

test('signing out asks first and then says that it is done, in the reader’s language', async () => {
  const ended = await fetch(`${identity.origin}/council/session/end/success?ui_locales=cy`);
  expect(await ended.text()).toContain('Rydych chi wedi allgofnodi');
});
