/** What an operator sees of a worker: whether it can work, part by part, and how far outbox and ledger are behind. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { outboxState } from '#store';
import { settingsSchema } from '../../apps/worker/settings.js';
import { startWorker } from '../../apps/worker/worker.js';
import type { RunningWorker } from '../../apps/worker/worker.js';
import { eventWorld } from '../support/event-world.js';
import type { EventWorld } from '../support/event-world.js';
import { eventually } from '../support/eventually.js';

let world: EventWorld;
let folder: string;
let worker: RunningWorker;

beforeAll(async () => {
  world = await eventWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'throughgate-worker-'));
  await writeFile(path.join(folder, 'ledger.pem'), generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
}, 120_000);
afterEach(() => worker.close());
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const [HUB_SYSTEM_DATABASE_URL, HUB_QUEUE_DATABASE_URL] = [world.database.url('hub_system'), world.database.url('hub_queue')];
  const files = { LEDGER_KEY: path.join(folder, 'ledger.pem'), LEDGER_HEADS: path.join(folder, 'heads.log') };
  worker = await startWorker(settingsSchema.parse({ HUB_SYSTEM_DATABASE_URL, HUB_QUEUE_DATABASE_URL, ...files }));
}

/** One number of /metrics. */
async function measured(name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', worker.url))).text();
  return Number(new RegExp(`^${name}\\{app="worker"\\} (\\S+)$`, 'm').exec(text)?.[1]);
}

describe('a worker', () => {
  test('is ready with every part by name, and behind with nothing', async () => {
    await start();
    const response = await fetch(new URL('/health/ready', worker.url));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', parts: { database: 'ok', queue: 'ok', ledger: 'ok' } }]);
    expect(await measured('throughgate_ledger_lag_seconds')).toBeLessThan(30);
    for (const name of [
      'throughgate_outbox_waiting',
      'throughgate_outbox_lag_seconds',
      'throughgate_dead_letters',
      'throughgate_overdue_clocks',
    ])
      expect(await measured(name)).toBe(0);
  });

  test('says how old the oldest event is that waits, and how many are dead', async () => {
    const person = await world.person();
    const add = `insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, at, relayed_at)
       values ($1, $2, $3, $2, 64, $2, hub.instant() - interval '10 minutes', $4)`;
    await world.admin.query(add, [person, randomUUID(), 'custody_episode', '2026-01-01']);
    await world.admin.query(add, [person, randomUUID(), 'nothing', null]);
    const { waiting, lagSeconds, dead } = await outboxState(world.pool);
    expect([waiting, Math.round(lagSeconds / 60), dead]).toEqual([1, 10, 1]);
    await start();
    await eventually('the outbox was emptied', async () => (await measured('throughgate_outbox_waiting')) === 0);
    await eventually('what was lost in the queue had its effect', async () => (await measured('throughgate_dead_letters')) === 0);
    expect(await measured('throughgate_outbox_lag_seconds')).toBe(0);
  });

  test('is down where its database is gone', async () => {
    await start();
    await world.admin.query(`revoke connect on database ${world.database.name} from hub_system`);
    await world.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hub_system' and datname = current_database()`,
    );
    try {
      const response = await fetch(new URL('/health/ready', worker.url));
      expect([response.status, await response.json()]).toMatchObject([503, { status: 'down', parts: { database: 'down' } }]);
      expect(await measured('throughgate_outbox_waiting')).toBeNaN();
    } finally {
      await world.admin.query(`grant connect on database ${world.database.name} to hub_system`);
    }
  });
});
