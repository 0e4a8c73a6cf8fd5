/**
 * Nothing personal outside its place (trust, P20): sixty strings and more, as names, addresses, reasons and tokens, go through every verb, every refusal
 * and every failure; none is in a log, a metric, a queue, or an error.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freePort } from '../../../apps/hub/process/ports.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { gatewayAt } from '../../support/hub.js';
import type { Answer, Asked } from '../../support/hub.js';
import { overhear } from '../../support/overheard-process.js';
import type { Overheard } from '../../support/overheard-process.js';
import { identityOrigin } from '../../support/server.js';
import { LEAD, inDays, perform } from '../../support/young-person.js';
import { aFile, everyVerb } from './deeds.js';
import { everyFault } from './faults.js';
import { errors, hear, inside, plant, planted } from './planted.js';

const KEY_WORKER = 'key.worker@parc';

let database: FreshDatabase;
let admin: Client;
let folder: string;
let gateway: Overheard;
let worker: Overheard;
let hub: Asked;
let base: string;
let workerBase: string;
const queued: string[] = [];

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  folder = await mkdtemp(path.join(tmpdir(), 'throughgate-canaries-'));
  await writeFile(path.join(folder, 'ledger.pem'), generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  base = `http://127.0.0.1:${String(await freePort())}`;
  workerBase = `http://127.0.0.1:${String(await freePort())}`;
  gateway = await overhear({
    file: 'dist/apps/gateway/main.js',
    variables: {
      GATEWAY_PORT: new URL(base).port,
      LOG_LEVEL: 'debug',
      HUB_APP_DATABASE_URL: database.url('hub_app'),
      IDENTITY_ORIGIN: identityOrigin(),
    },
    ready: `${base}/health/ready`,
  });
  worker = await overhear({
    file: 'dist/apps/worker/main.js',
    variables: {
      WORKER_PORT: new URL(workerBase).port,
      LOG_LEVEL: 'debug',
      HUB_SYSTEM_DATABASE_URL: database.url('hub_system'),
      HUB_QUEUE_DATABASE_URL: database.url('hub_queue'),
      LEDGER_KEY: path.join(folder, 'ledger.pem'),
      LEDGER_HEADS: path.join(folder, 'heads.log'),
    },
    ready: `${workerBase}/health/ready`,
  });
  hub = gatewayAt(base);
}, 300_000);
afterAll(async () => {
  await gateway.stop();
  await worker.stop();
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The database and the ledger fail, with the texts in hand. */
async function everyFailure(person: string): Promise<void> {
  const note = (login = KEY_WORKER): Promise<Answer> =>
    hub.as(login)(
      'mutation ($input: RecordCustodyProgressInput!) { recordCustodyProgress(input: $input) { refusal { code message field } } }',
      {
        input: { requestId: plant(), person, kind: 'COURSE', text: plant() },
      },
    );
  // A database error that quotes: row security keeps the rows out of a constraint's, but not what a function says.
  await admin.query(
    `create function hub.quoting() returns trigger language plpgsql as $$ begin raise exception 'cannot keep %', new.text; end $$;
     create trigger quoting before insert on hub.custody_progress for each row execute function hub.quoting()`,
  );
  hear(await note());
  await admin.query('drop function hub.quoting cascade');
  await admin.query('revoke insert on hub.ledger from hub_app');
  hear(await note());
  hear(await hub.as(LEAD)('query ($id: ID!) { person(id: $id) { fullName plan { actions { text } } } }', { id: person }));
  await admin.query('grant insert on hub.ledger to hub_app');
  const inHand = Array.from({ length: 10 }, () => note());
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hub_app' and datname = current_database()`);
  (await Promise.all(inHand)).forEach(hear);
  await admin.query('revoke all on hub.accommodation_alarm from hub_system');
  await perform(hub, { does: 'setReleaseDate', by: KEY_WORKER, input: { person, releaseOn: inDays(50), reason: plant() } }).catch(
    (failure: unknown) => errors.push(String(failure)),
  );
  await eventually('the worker said that it failed', () => worker.said().includes('could not be delivered'));
  const { rows } = await admin.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace = 'bullmq'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of rows) {
    const { rows: jobs } = await admin.query<{ job: string }>(`select t::text as job from ${name} t`);
    queued.push(...jobs.map(({ job }) => job));
  }
  await admin.query('grant select, insert, update, delete on hub.accommodation_alarm to hub_system');
}

test('none of the planted strings is in a log, a metric, the queue, or an error', async () => {
  const file = await aFile(hub);
  await everyVerb(hub, file);
  await everyFault(hub, file.person);
  await everyFailure(file.person);
  const metrics = await Promise.all(
    [`${base}/metrics`, `${workerBase}/metrics`].map(async (address) => await (await fetch(address)).text()),
  );
  const logs = [gateway.said(), worker.said()];

  // They are where they belong, and what was listened to did speak.
  const { rows } = await admin.query<{ found: number }>(`select count(*)::int as found from hub.history where body::text like '%Kanari%'`);
  expect(rows[0]?.found).toBeGreaterThan(8);
  expect(planted.length).toBeGreaterThanOrEqual(60);
  expect(errors.length).toBeGreaterThan(60);
  expect(queued.length).toBeGreaterThan(0);
  const lines = logs.flatMap((log) => log.split('\n')).filter((line) => line.startsWith('{'));
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({
      level: expect.any(String),
      time: expect.any(String),
      app: expect.any(String),
      msg: expect.any(String),
    });
  expect(
    lines.filter((line) => /a token was refused|database error P0001|could not be delivered/.test(line)).length,
  ).toBeGreaterThanOrEqual(3);

  expect({
    logs: logs.map(inside),
    metrics: metrics.map(inside),
    queued: inside(queued.join('\n')),
    errors: errors.filter((told) => inside(told).length > 0),
  }).toEqual({
    logs: [[], []],
    metrics: [[], []],
    queued: [],
    errors: [],
  });
}, 240_000);
