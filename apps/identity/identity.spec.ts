import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { startDemoIdentity } from '../../test/support/demo-identity.js';
import type { DemoIdentity } from '../../test/support/demo-identity.js';
import { startIdentity } from './identity.js';
import { keptSecrets } from './issuer/issuer-secrets.js';
import { browse } from './sign-in/browse.js';
import { tokenFor } from './sign-in/token-for.js';

/** Every issuer of the demo. */
const paths = ['council', 'councils-north', 'councils-south', 'health', 'police', 'secure', 'third-sector'];

let identity: DemoIdentity;

beforeAll(async () => {
  identity = await startDemoIdentity();
});
afterAll(() => identity.close());

async function configurationOf(issuer: string): Promise<Record<string, string>> {
  const response = await fetch(`${identity.origin}/${issuer}/.well-known/openid-configuration`);
  return (await response.json()) as Record<string, string>;
}

const authorization = {
  client_id: 'hub-cli',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:5555/callback',
  scope: 'openid hub',
  state: 's',
  nonce: 'n',
};
const pkce = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };

function authorize(issuer: string, parameters: Record<string, string>): Promise<Response> {
  const query = new URLSearchParams({ ...authorization, ...parameters }).toString();
  return fetch(`${identity.origin}/${issuer}/auth?${query}`, { redirect: 'manual', headers: { accept: 'text/html' } });
}

describe('a demo person', () => {
  test.each([
    { login: 'housing.officer@cardiff', issuer: 'council', claims: { agency: 'cardiff-housing', role: 'practitioner' }, alg: 'RS256' },
    { login: 'panel.chair@cardiff', issuer: 'council', claims: { agency: 'cardiff-yot', role: 'panel_chair' }, alg: 'RS256' },
    { login: 'key.worker@parc', issuer: 'secure', claims: { agency: 'hmyoi-parc', role: 'practitioner' }, alg: 'ES256' },
  ])('$login signs in through /$issuer and gets a token of their agency', async ({ login, issuer, claims, alg }) => {
    const token = await tokenFor(login, identity.origin);
    const url = `${identity.origin}/${issuer}`;
    const keys = createRemoteJWKSet(new URL(`${url}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: url, audience: 'throughgate', typ: 'at+jwt' });
    expect(protectedHeader.alg).toBe(alg);
    expect(payload).toMatchObject({ ...claims, sub: login, client_id: 'hub-cli', aud: 'throughgate' });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(1_800);
  });

  test('who does not exist is answered with the people who do', async () => {
    await expect(tokenFor('somebody@else', identity.origin)).rejects.toThrow('these are: resettlement.worker@cardiff');
  });

  test('learns that the identity provider is not running', async () => {
    await expect(tokenFor('key.worker@parc', 'http://127.0.0.1:9')).rejects.toThrow(/does not answer at .*: start it with npm start/);
  });
});

describe('a machine', () => {
  test('signs in with its own secret and speaks for its agency as a system', async () => {
    const token = await tokenFor('system@parc', identity.origin);
    expect(decodeProtectedHeader(token).typ).toBe('at+jwt');
    expect(decodeJwt(token)).toMatchObject({ sub: 'system@parc', agency: 'hmyoi-parc', role: 'system', client_id: 'system@parc' });
  });

  test.each([
    ['with a wrong secret', 'secure', 'wrong'],
    ['at an issuer that is not its own', 'council', 'demo-only-secret-of-the-parc-case-system'],
  ])('is refused %s', async (_name, issuer, secret) => {
    const response = await fetch(`${identity.origin}/${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${encodeURIComponent('system@parc')}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'hub' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });
});

describe('the seven issuers', () => {
  test('each name themselves and their own addresses', async () => {
    for (const issuer of paths) {
      const url = `${identity.origin}/${issuer}`;
      expect(await configurationOf(issuer)).toMatchObject({ issuer: url, authorization_endpoint: `${url}/auth`, jwks_uri: `${url}/jwks` });
    }
  });

  test('share no key', async () => {
    const keysOf = async (issuer: string) =>
      (await (await fetch(`${identity.origin}/${issuer}/jwks`)).json()) as { keys: { kid: string }[] };
    const published = await Promise.all(paths.map(keysOf));
    const ids = published.flatMap(({ keys }) => keys.map(({ kid }) => kid));
    expect(new Set(ids).size).toBe(paths.length);
    expect(JSON.stringify(published)).not.toContain('"d"');
  });

  test('set cookies of their own name, for their own path', async () => {
    const cookies = await Promise.all(paths.map(async (issuer) => (await authorize(issuer, pkce)).headers.getSetCookie()));
    cookies.forEach((lines, index) => {
      const issuer = String(paths[index]);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(new RegExp(`^${issuer}_.*path=/${issuer}/.*httponly`, 'i'));
    });
  });

  test('redeem no code of one another', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const query = new URLSearchParams({ ...authorization, ...pkce }).toString();
    const start = new URL(`${identity.origin}/council/auth?${query}`);
    const callback = await browse(start, { until: authorization.redirect_uri, form: { person: 'housing.officer@cardiff' } });
    const body = {
      grant_type: 'authorization_code',
      client_id: 'hub-cli',
      redirect_uri: authorization.redirect_uri,
      code_verifier: verifier,
    };
    const redeem = (issuer: string) =>
      fetch(`${identity.origin}/${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({ ...body, code: String(callback.searchParams.get('code')) }),
      });
    expect((await redeem('health')).status).toBe(400);
    expect((await redeem('council')).status).toBe(200);
  });
});

describe('an authorization request', () => {
  test('without PKCE is refused', async () => {
    const response = await authorize('council', {});
    const location = new URL(String(response.headers.get('location')));
    expect(location.searchParams.get('error')).toBe('invalid_request');
    expect(location.searchParams.get('error_description')).toMatch(/PKCE/);
  });

  test.each([
    ['to an address nobody registered', { redirect_uri: 'https://elsewhere.example/callback' }],
    ['of a client nobody registered', { client_id: 'a-game' }],
  ])('%s is refused on a page, and sends nobody anywhere', async (_name, parameters) => {
    const response = await authorize('council', { ...pkce, ...parameters });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('Sorry, signing in did not work');
  });

  test('for an audience other than the hub is refused', async () => {
    const response = await authorize('council', { ...pkce, resource: 'urn:payroll' });
    expect(new URL(String(response.headers.get('location'))).searchParams.get('error')).toBe('invalid_target');
  });
});

describe('the keys', () => {
  test('are kept for their owner only, and are the same after a restart', async () => {
    const folder = path.join(identity.hubDir, 'identity');
    expect((await readdir(folder)).sort()).toEqual(paths.map((issuer) => `${issuer}.json`));
    expect((await stat(path.join(folder, 'council.json'))).mode & 0o077).toBe(0);
    const before = await readFile(path.join(folder, 'council.json'), 'utf8');
    const kept = await keptSecrets(folder, { path: 'council', algorithm: 'RS256', name: { en: 'c', cy: 'c' } });
    expect(JSON.stringify(kept)).toBe(before);
  });

  test('that are damaged stop the start in one line', async () => {
    const other = await startDemoIdentity();
    await writeFile(path.join(other.hubDir, 'identity/council.json'), '{"half');
    await expect(startDemoIdentity(other.hubDir)).rejects.toThrow('council.json does not hold the keys of council');
    await other.close();
  });
});

describe('the start', () => {
  test('is refused in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await expect(startIdentity({ port: 0, origin: identity.origin, hubDir: identity.hubDir })).rejects.toThrow('never runs in production');
    process.env['NODE_ENV'] = before;
  });

  test('says that its port is in use', async () => {
    const { port } = new URL(identity.origin);
    await expect(startIdentity({ port: Number(port), origin: identity.origin, hubDir: identity.hubDir })).rejects.toThrow(`port ${port}`);
  });
});
