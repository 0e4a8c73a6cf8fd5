/** That the doctor finds nothing wrong with what is right, and of everything that can be wrong says so, and of nothing else. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import type { Installation } from '../../apps/hub/doctor/check.js';
import { examine } from '../../apps/hub/doctor/examine.js';
import { demoOperator } from '../../apps/hub/demo/demo-operator.js';
import { rolePasswords } from '../../apps/hub/home/secrets.js';
import { startPostgres } from '../../apps/hub/postgres.js';
import { prepare } from '../../apps/hub/prepare/prepare.js';
import { identityOrigin } from '../support/server.js';

let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;
let admin: Client;
let sound: Installation;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'throughgate-doctor-'));
  await chmod(folder, 0o711);
  // A server of its own: roles belong to the whole server, and this spec breaks them.
  server = await startPostgres({ dataDir: path.join(folder, 'postgres'), test: true });
  const passwords = rolePasswords(randomBytes(32).toString('base64url'));
  const origin = identityOrigin();
  const environment = { IDENTITY_ORIGIN: origin };
  const made = { adminUrl: server.adminUrl, database: 'throughgate', passwords, test: false, environment, operator: demoOperator(origin) };
  const urls = await prepare(made);
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = '/throughgate';
  admin = new Client({ connectionString: adminUrl.href });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(
    `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from)
     select gen_random_uuid(), p.id, $1, p.sha256, 'A Signatory', 'test', (select id from hub.member limit 1), p.begins from hub.protocol p`,
    [agencyId('cardiff-yot')],
  );
  const key = path.join(folder, 'ledger.pem');
  await writeFile(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(path.join(folder, 'heads.log'), '');
  sound = {
    HUB_OWNER_DATABASE_URL: urls.hub_owner,
    HUB_APP_DATABASE_URL: urls.hub_app,
    HUB_SYSTEM_DATABASE_URL: urls.hub_system,
    HUB_QUEUE_DATABASE_URL: urls.hub_queue,
    HUB_PORTAL_DATABASE_URL: urls.hub_portal,
    IDENTITY_ORIGIN: origin,
    LEDGER_KEY: key,
    LEDGER_HEADS: path.join(folder, 'heads.log'),
    PORTAL_ORIGIN: 'http://127.0.0.1:3000',
    PORTAL_SESSION_KEY: randomBytes(32).toString('base64url'),
    PORTAL_CLIENT_ID: 'hub-portal',
    GATEWAY_URL: 'http://127.0.0.1:4000/graphql',
  };
}, 240_000);
afterAll(async () => {
  await admin.end().catch(() => undefined);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What is found, by the check that found it. */
async function found(installation: Installation): Promise<Record<string, readonly string[]>> {
  const wrong = (await examine(installation)).filter(({ findings }) => findings.length > 0);
  return Object.fromEntries(wrong.map(({ name, findings }) => [name, findings]));
}

/** Breaks the database for as long as the examination takes. */
async function foundAfter(broken: string, mended: string): Promise<Record<string, readonly string[]>> {
  await admin.query(broken);
  try {
    return await found(sound);
  } finally {
    await admin.query(mended);
  }
}

const SETTINGS = 'every app has its settings';
const DATABASES = 'each role reaches the database';
const MIGRATIONS = 'every migration has run';
const RIGHTS = 'roles, policies and grants are those of this release';
const PROTOCOLS = 'the protocol files are those that were signed';
const SLICES = 'the slices of up to 200 people are what their records make of them';
const LEDGER = 'the ledger has its key and its published heads';
const QUEUE = 'the queue can be used';
const ISSUERS = 'every issuer answers';
const only = (check: string, sentence: RegExp): unknown => ({ [check]: [expect.stringMatching(sentence)] });

test('of a sound installation the doctor finds nothing', async () => {
  expect(await found(sound)).toEqual({});
}, 60_000);

describe('the doctor finds, and finds alone,', () => {
  test('a setting that is missing', async () => {
    expect(await found({ ...sound, PORTAL_CLIENT_ID: undefined })).toEqual(only(SETTINGS, /^PORTAL_CLIENT_ID of the portal/));
    const { [SETTINGS]: faults = [] } = await found({ ...sound, NODE_ENV: 'production' });
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^METRICS_PORT is not set, and production has no default/)]));
  }, 60_000);

  test('a database that a role does not reach, without saying its password', async () => {
    const wrong = new URL(sound['HUB_PORTAL_DATABASE_URL'] ?? '');
    wrong.password = 'a-wrong-password';
    wrong.pathname = '/nowhere';
    const all = await found({ ...sound, HUB_PORTAL_DATABASE_URL: wrong.href });
    expect(all).toEqual(only(DATABASES, /^HUB_PORTAL_DATABASE_URL cannot be used/));
    expect(JSON.stringify(all)).not.toContain('a-wrong-password');
  }, 60_000);

  test('an address that is another role’s', async () => {
    expect(await found({ ...sound, HUB_PORTAL_DATABASE_URL: sound['HUB_APP_DATABASE_URL'] })).toEqual(
      only(DATABASES, /connects as hub_app, and must as hub_portal/),
    );
  }, 60_000);

  test('a role with too many rights', async () => {
    const role = await foundAfter('alter role hub_app bypassrls', 'alter role hub_app nobypassrls');
    expect(Object.keys(role)).toEqual([RIGHTS]);
    expect(role[RIGHTS]).toContainEqual(expect.stringMatching(/has what .*create role hub_app login nosuperuser bypassrls/));
    const grant = await foundAfter('grant delete on hub.ledger to hub_app', 'revoke delete on hub.ledger from hub_app');
    expect(grant[RIGHTS]).toContainEqual(expect.stringMatching(/has what .*grant delete, insert on hub.ledger to hub_app/));
  }, 60_000);

  test('a table without its row security', async () => {
    const all = await foundAfter('alter table hub.seat no force row level security', 'alter table hub.seat force row level security');
    expect(all[RIGHTS]).toContainEqual(expect.stringMatching(/hub\.seat enable row level security; -- not forced/));
  }, 60_000);

  test('migrations that are behind, and a database that is ahead', async () => {
    const all = await foundAfter(
      `update public.hub_migration set name = 'Later1863700000000' where name like 'Writes%'`,
      `update public.hub_migration set name = 'Writes1763700000005' where name like 'Later%'`,
    );
    expect(all).toEqual({ [MIGRATIONS]: [expect.stringMatching(/behind.*Writes/), expect.stringMatching(/newer.*Later/)] });
  }, 60_000);

  test('a protocol file that is not the one that was loaded, or not the one that was signed', async () => {
    const { rows } = await admin.query<{ sha256: string }>('select sha256 from hub.protocol limit 1');
    const loaded = rows[0]?.sha256 ?? '';
    const file = await foundAfter(
      `update hub.protocol set sha256 = repeat('0', 64) where sha256 = '${loaded}'`,
      `update hub.protocol set sha256 = '${loaded}' where sha256 = repeat('0', 64)`,
    );
    expect(file).toEqual(only(PROTOCOLS, /is not the file of version 1 of .* that was loaded/));
    const signed = await foundAfter(
      `update hub.signature set sha256 = repeat('0', 64) where sha256 = '${loaded}'`,
      `update hub.signature set sha256 = '${loaded}' where sha256 = repeat('0', 64)`,
    );
    expect(signed).toEqual(only(PROTOCOLS, /1 agencies signed another file/));
  }, 60_000);

  test('a slice that is not what its records make of it', async () => {
    const person = randomUUID();
    await admin.query(
      `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
       select $1::uuid, $2, id, sha256(convert_to($1::text, 'UTF8')), hub.instant() from hub.partnership limit 1`,
      [person, agencyId('cardiff-yot')],
    );
    expect(await found(sound)).toEqual({});
    await admin.query(
      `insert into hub.plan_slice (person_id, noun, mask, face, owner_agency, body) values ($1, 'plan', 16, 'FULL', $1, '[]')`,
      [person],
    );
    expect(await found(sound)).toEqual(only(SLICES, /The slices of 1 of 1 people/));
    // It looked, and changed nothing.
    expect((await admin.query('delete from hub.plan_slice where person_id = $1', [person])).rowCount).toBe(1);
  }, 60_000);

  test('a ledger without its key, or without its heads', async () => {
    expect(await found({ ...sound, LEDGER_KEY: path.join(folder, 'none.pem') })).toEqual(only(LEDGER, /^LEDGER_KEY cannot be read/));
    const seals = `insert into hub.ledger_seal select n, hub.instant(), sha256('a'), sha256('b'), '[]', decode(repeat('00', 64), 'hex') from generate_series(1, 9) n`;
    expect(await foundAfter(seals, 'truncate hub.ledger_seal')).toEqual(only(LEDGER, /^9 seals of the database are not in LEDGER_HEADS/));
    await admin.query(seals);
    const gone = await found({ ...sound, LEDGER_HEADS: path.join(folder, 'none.log') });
    await admin.query('truncate hub.ledger_seal');
    expect(gone).toEqual(only(LEDGER, /^LEDGER_HEADS names no file/));
  }, 60_000);

  test('a queue that cannot be used', async () => {
    expect(await found({ ...sound, REDIS_URL: 'redis://127.0.0.1:1' })).toEqual(only(QUEUE, /REDIS_URL/));
  }, 60_000);

  test('an issuer that cannot be reached', async () => {
    const all = await found({ ...sound, IDENTITY_ORIGIN: 'http://127.0.0.1:1' });
    expect(Object.keys(all)).toEqual([ISSUERS]);
    expect(all[ISSUERS]?.[0]).toMatch(/^The issuer http:\/\/127.0.0.1:1\/\S+ cannot be reached/);
  }, 60_000);
});
