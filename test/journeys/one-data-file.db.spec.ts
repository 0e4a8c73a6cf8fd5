/**
 * A partnership, an agency and a version of a protocol are one data file each: written beside the others, loaded, and there for whoever asks.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId, partnershipId } from '#directory';
import { loadIssuerRegistry } from '#gate';
import { globalId } from '#kernel';
import { demoOperator } from '../../apps/hub/demo/demo-operator.js';
import { prepare } from '../../apps/hub/prepare/prepare.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { identityOrigin, serverUrl, testPasswords } from '../support/server.js';
import { perform, youngPerson } from '../support/young-person.js';

const CAREERS = 'careers.adviser@wales';
const AGENCY = `
issuer: https://id.bute-foyer.example
audience: throughgate
algorithms: [ES256]
tokenType: at+jwt
clients: { claim: azp, allow: [hub-portal] }
agencies:
  bute-foyer:
    kind: VOLUNTARY
    name: { en: Bute Foyer, cy: Foyer Bute }
    partnerships: [south-wales]
    panels: [cardiff-yot]
agency: { from: register }
role: { from: register }
`;

let folder: string;
let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  folder = await mkdtemp(path.join(tmpdir(), 'partnership-'));
  const data = { agencies: path.join(folder, 'agencies'), protocols: path.join(folder, 'protocols') };
  await Promise.all([
    cp('deploy/agencies', data.agencies, { recursive: true }),
    cp('schema/protocols', data.protocols, { recursive: true }),
  ]);
  await writeFile(path.join(data.agencies, 'bute-foyer.yaml'), AGENCY);
  const north = await readFile('schema/protocols/north-wales.v1.yaml', 'utf8');
  const partners = 'partners: [hmyoi-parc, careers-wales, hywel-dda-health]';
  await writeFile(
    path.join(data.protocols, 'mid-wales.v1.yaml'),
    north.replaceAll('North Wales', 'Mid Wales').replace('partnership: north-wales', `partnership: mid-wales\n${partners}`),
  );
  const south = await readFile('schema/protocols/south-wales.v1.yaml', 'utf8');
  await writeFile(
    path.join(data.protocols, 'south-wales.v3.yaml'),
    south.replace('version: 1\n', 'version: 3\nsupersedes: 1\n').replace("validFrom: '2026-01-01'", "validFrom: '2026-06-01'"),
  );
  const environment = { IDENTITY_ORIGIN: identityOrigin() };
  const place = { adminUrl: serverUrl(), database: database.name, passwords: testPasswords(), test: true };
  await prepare({ ...place, environment, operator: demoOperator(identityOrigin()), data });
  hub = await startHub(database);
}, 180_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

interface Partnership {
  readonly id: string;
  readonly slug: string;
  readonly agencies: readonly { readonly slug: string }[];
  readonly protocol: { readonly version: number; readonly sha256: string; readonly signatures: readonly unknown[] } | null;
}

async function partnershipSeen(by: string, slug: string): Promise<Partnership | undefined> {
  const { data } = await hub.as(by)(
    '{ partnerships { id slug agencies { slug } protocol { version sha256 signatures { agency { slug } } } } }',
  );
  return (data?.['partnerships'] as Partnership[]).find((one) => one.slug === slug);
}

async function sign(by: string, slug: string): Promise<void> {
  const known = await partnershipSeen(by, slug);
  const { version, sha256 } = known?.protocol ?? {};
  await perform(hub, { does: 'signProtocol', by, input: { partnership: known?.id, version, sha256 } });
}

describe('a partnership', () => {
  test('is the file of its first protocol: its partners see it, and sign', async () => {
    const seen = await partnershipSeen(CAREERS, 'mid-wales');
    expect(seen).toMatchObject({
      id: globalId({ type: 'Partnership', person: null, id: partnershipId('mid-wales') }),
      agencies: [{ slug: 'careers-wales' }, { slug: 'hmyoi-parc' }, { slug: 'hywel-dda-health' }],
      protocol: { version: 1, signatures: [] },
    });
    await sign(CAREERS, 'mid-wales');
    expect((await partnershipSeen('key.worker@parc', 'mid-wales'))?.protocol?.signatures).toEqual([{ agency: { slug: 'careers-wales' } }]);
  });

  test('is nothing to whoever is no partner', async () => {
    expect(await partnershipSeen('housing.officer@cardiff', 'mid-wales')).toBeUndefined();
  });
});

describe('an agency', () => {
  test('is one file with its issuer: its partners see it, and the next referral has a seat for it', async () => {
    const { data } = await hub.as('housing.officer@cardiff')('{ agencies(first: 100) { nodes { slug name(language: CYMRAEG) kind } } }');
    const { nodes } = data?.['agencies'] as { nodes: unknown[] };
    expect(nodes).toContainEqual({ slug: 'bute-foyer', name: 'Foyer Bute', kind: 'VOLUNTARY' });
    await youngPerson(hub);
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const seats = await admin.query('select party, kind from hub.seat where agency_id = $1', [agencyId('bute-foyer')]);
    await admin.end();
    expect(seats.rows).toEqual([{ party: 'VO', kind: 'PANEL' }]);
  });

  test('is spoken for by its own issuer, and by no other', async () => {
    const registry = await loadIssuerRegistry(path.join(folder, 'agencies'), { IDENTITY_ORIGIN: identityOrigin() });
    const speaking = [...registry.values()].filter(({ agencies }) => agencies.has('bute-foyer')).map(({ issuer }) => issuer);
    expect(speaking).toEqual(['https://id.bute-foyer.example']);
  });
});

describe('a version of a protocol', () => {
  test('is one file: there to be compared, rehearsed and signed, and in force for nobody until it takes over', async () => {
    const { data } = await hub.as(CAREERS)('{ protocols { partnership version state supersedes } }');
    const versions = (data?.['protocols'] as { partnership: string }[]).filter(({ partnership }) => partnership === 'south-wales');
    expect(versions).toEqual([
      { partnership: 'south-wales', version: 3, state: 'DRAFT', supersedes: 1 },
      { partnership: 'south-wales', version: 2, state: 'DRAFT', supersedes: 1 },
      { partnership: 'south-wales', version: 1, state: 'IN_FORCE', supersedes: null },
    ]);
    expect((await partnershipSeen(CAREERS, 'south-wales'))?.protocol?.version).toBe(1);
  });
});
