import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadIssuerRegistry } from './load-issuer-registry.js';

const HEALTH = `
issuer: \${ORIGIN}/health
audience: throughgate
algorithms: [ES256]
tokenType: at+jwt
clients: { claim: client_id, allow: [portal] }
agencies: { cardiff-and-vale-health: { kind: HEALTH, name: { en: Health, cy: Iechyd }, partnerships: [], panels: [] } }
agency: { from: claim, claim: agency }
role: { from: claim, claim: role, values: { practitioner: practitioner } }
`;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'registry-'))));
afterEach(() => rm(folder, { recursive: true }));

async function load(text: string, environment: Record<string, string> = { ORIGIN: 'https://id.example' }) {
  await writeFile(path.join(folder, 'health.yaml'), text);
  return loadIssuerRegistry(folder, environment);
}

describe('the registry of issuers', () => {
  test('takes its addresses from the environment and each agency for its own claim value', async () => {
    const issuer = (await load(HEALTH)).get('https://id.example/health');
    expect(issuer).toMatchObject({
      keysOrigin: 'https://id.example',
      agencies: new Map([
        [
          'cardiff-and-vale-health',
          { kind: 'HEALTH', name: { en: 'Health', cy: 'Iechyd' }, partnerships: [], panels: [], governs: [], authorities: {} },
        ],
      ]),
    });
    expect(issuer?.agency?.values).toEqual(new Map([['cardiff-and-vale-health', 'cardiff-and-vale-health']]));
  });

  test('has how a claim picks an agency and a hat: where it is, what its values mean, and what becomes of others', async () => {
    const issuer = (await load(HEALTH)).get('https://id.example/health');
    expect(issuer?.agency).toMatchObject({ path: ['agency'], ignoresOthers: false });
    expect(issuer?.role).toEqual({ path: ['role'], values: new Map([['practitioner', 'practitioner']]), ignoresOthers: false });
    const groups = '{ from: claim, claim: [realm, groups], others: ignore, values: { nhs: cardiff-and-vale-health } }';
    const byGroup = (await load(HEALTH.replace('{ from: claim, claim: agency }', groups))).get('https://id.example/health');
    expect(byGroup?.agency).toEqual({
      path: ['realm', 'groups'],
      values: new Map([['nhs', 'cardiff-and-vale-health']]),
      ignoresOthers: true,
    });
  });

  test('is of the YAML files of its folder alone', async () => {
    await writeFile(path.join(folder, 'README.md'), 'what is here');
    expect((await load(HEALTH)).size).toBe(1);
  });

  test('leaves agency and hat to the register of members where the file says so', async () => {
    const text = HEALTH.replace('{ from: claim, claim: agency }', '{ from: register }').replace(/role: .*/, 'role: { from: register }');
    expect((await load(text)).get('https://id.example/health')).toMatchObject({ agency: null, role: null });
  });

  test.each([
    ['an unset variable', HEALTH.replace('ORIGIN', 'IDENTITY_ORIGIN'), 'health.yaml: the environment variable IDENTITY_ORIGIN is not set'],
    ['a shared-secret algorithm', HEALTH.replace('ES256', 'HS256'), 'algorithms'],
    ['a field nobody knows', `${HEALTH}\nadmin: true`, 'admin'],
    ['a hat nobody knows', HEALTH.replace('practitioner: practitioner', 'practitioner: superuser'), 'role'],
    [
      'a value for an agency outside its list',
      HEALTH.replace('claim: agency }', 'claim: agency, values: { x: gwent-police } }'),
      'agency that is not in agencies',
    ],
    ['no agency', HEALTH.replace(/agencies: .*/, 'agencies: {}'), 'agencies'],
    ['an issuer that is no address', HEALTH.replace('${ORIGIN}/health', 'health'), 'issuer'],
  ])('refuses %s, naming the file and the field', async (_name, text, words) => {
    await expect(load(text)).rejects.toThrow(words);
    await expect(load(text)).rejects.toThrow('health.yaml');
  });

  test('refuses an issuer that two files name', async () => {
    await writeFile(path.join(folder, 'again.yaml'), HEALTH);
    await expect(load(HEALTH)).rejects.toThrow('is already in another file');
  });

  test('refuses a folder without issuers', async () => {
    await expect(loadIssuerRegistry(folder, {})).rejects.toThrow('nobody could sign in');
  });

  test('refuses plain http in production', async () => {
    await expect(load(HEALTH, { ORIGIN: 'http://id.example', NODE_ENV: 'production' })).rejects.toThrow('https in production');
    const keysElsewhere = `${HEALTH}\nkeysOrigin: http://keys.example`;
    await expect(load(keysElsewhere, { ORIGIN: 'https://id.example', NODE_ENV: 'production' })).rejects.toThrow('https in production');
    await expect(load(HEALTH, { ORIGIN: 'https://id.example', NODE_ENV: 'production' })).resolves.toHaveProperty('size', 1);
  });
});

describe('the registry of this repository', () => {
  test('has one issuer for each owner, and no agency that two of them speak for', async () => {
    const registry = await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: 'http://127.0.0.1:4100' });
    const paths = [...registry.keys()].map((issuer) => new URL(issuer).pathname);
    expect(paths).toEqual(['/council', '/councils-north', '/councils-south', '/health', '/police', '/secure', '/third-sector']);
    const agencies = [...registry.values()].flatMap((issuer) => [...issuer.agencies.keys()]);
    expect(new Set(agencies).size).toBe(agencies.length);
  });
});
