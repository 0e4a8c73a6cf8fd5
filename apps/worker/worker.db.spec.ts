import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../test/support/eventually.js';
import { eventWorld } from '../../test/support/event-world.js';
import type { EventWorld } from '../../test/support/event-world.js';
import { redisDatabase } from '../../test/support/redis-database.js';
import { settingsSchema } from './settings.js';
import type { WorkerSettings } from './settings.js';
import { startWorker } from './worker.js';
import type { RunningWorker } from './worker.js';

const redisUrl = redisDatabase(2);
const places = [{ place: 'Postgres', url: '' }, ...(redisUrl === undefined ? [] : [{ place: 'Redis', url: redisUrl }])];

let world: EventWorld;
let folder: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  world = await eventWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'throughgate-worker-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(path.join(folder, 'ledger.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

let worker: RunningWorker | undefined;
afterEach(() => worker?.close());

const settings = (changed: Record<string, string> = {}): WorkerSettings =>
  settingsSchema.parse({
    HUB_SYSTEM_DATABASE_URL: world.database.url('hub_system'),
    HUB_QUEUE_DATABASE_URL: world.database.url('hub_queue'),
    LEDGER_KEY: path.join(folder, 'ledger.pem'),
    LEDGER_HEADS: path.join(folder, 'heads.log'),
    ...changed,
  });

/** A stay in custody, with the event of it. */
async function admission(person: string): Promise<void> {
  await world.admin.query(
    `insert into hub.custody_episode (person_id, id, mask, owner_agency, version, member_id, at, establishment, kind, admitted_on, release_on)
     values ($1, $2, 64, $3, 1, $3, hub.instant(), $3, 'DTO', '2026-01-05', '2026-06-30')`,
    [person, uuidv7(), randomUUID()],
  );
  await world.events(1, { people: [person] });
}

const alarms = async (person: string): Promise<number> =>
  (await world.admin.query('select from hub.accommodation_alarm where person_id = $1', [person])).rowCount ?? 0;

const connections = async (): Promise<number> => {
  const { rows } = await world.admin.query<{ open: number }>(
    `select count(*)::int as open from pg_stat_activity
     where datname = current_database() and usename in ('hub_system', 'hub_queue')`,
  );
  return rows[0]?.open ?? 0;
};

describe.each(places)('a worker with its queue in $place', ({ url }) => {
  test('brings a release day’s alarms, from an event before it started and from one after', async () => {
    const [early, late] = [await world.person(), await world.person()];
    await admission(early);
    worker = await startWorker(settings({ REDIS_URL: url }));
    await admission(late);
    await eventually('both have their alarms', async () => (await alarms(early)) === 3 && (await alarms(late)) === 3);
    await worker.close();
    expect(await world.unsettled()).toBe(0);
  });

  test('leaves no connection behind when it stops', async () => {
    const before = await connections();
    worker = await startWorker(settings({ REDIS_URL: url }));
    await eventually('it is connected', async () => (await connections()) > before);
    await worker.close();
    await eventually('its connections are gone', async () => (await connections()) <= before);
  });
});

describe('a worker that cannot work', () => {
  test('says that the queue’s database is out of reach', async () => {
    const wrong = new URL(world.database.url('hub_queue'));
    wrong.pathname = '/no_such_database';
    await expect(startWorker(settings({ HUB_QUEUE_DATABASE_URL: wrong.href }))).rejects.toThrow(/HUB_QUEUE_DATABASE_URL/);
  });

  test('says that Redis is out of reach', async () => {
    await expect(startWorker(settings({ REDIS_URL: 'redis://127.0.0.1:1' }))).rejects.toThrow(/REDIS_URL: .*ECONNREFUSED/);
  });

  test('says that the ledger’s key is missing', async () => {
    await expect(startWorker(settings({ LEDGER_KEY: path.join(folder, 'none.pem') }))).rejects.toThrow(/none\.pem/);
  });
});

test('the ledger’s heads are published by a worker that has something to seal, and only then', async () => {
  worker = await startWorker(settings());
  await worker.close();
  expect(await readFile(path.join(folder, 'heads.log'), 'utf8')).toBe('');
});
