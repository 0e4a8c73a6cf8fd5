import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { eventually } from '../../../test/support/eventually.js';
import { redisDatabase } from '../../../test/support/redis-database.js';
import { counts, eventWorld, unreported } from '../../../test/support/event-world.js';
import type { EventWorld } from '../../../test/support/event-world.js';
import { deliver } from './deliver.js';
import type { HubEvent } from './hub-event.js';
import { OutboxRelay } from './outbox-relay.js';
import type { OutboxRelayOptions } from './outbox-relay.js';
import { openEventQueue } from './queue.js';
import type { EventQueue } from './queue.js';

const DEADLOCK = '40P01';

// A logical database of its own: this suite empties it.
const redisUrl = redisDatabase(1);
const places = [{ place: 'Postgres', url: undefined }, ...(redisUrl === undefined ? [] : [{ place: 'Redis', url: redisUrl }])];

/** A worker at work may stand in the way of all tables at once: Postgres then ends one of the two, and it may be us. */
async function wholly(world: EventWorld, statement: string): Promise<void> {
  try {
    await world.admin.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== DEADLOCK) throw error;
    await wholly(world, statement);
  }
}

/** Empties the queue behind everybody's back. */
async function wipe(world: EventWorld, url: string | undefined): Promise<void> {
  if (url === undefined) {
    const { rows } = await world.admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    await wholly(world, `truncate ${rows.map(({ name }) => name).join(', ')}`);
    return;
  }
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe.each(places)('the road from outbox to effect, over a queue in $place', ({ url }) => {
  let world: EventWorld;
  let queue: EventQueue;
  let published: HubEvent[];
  const relays: OutboxRelay[] = [];

  beforeAll(async () => {
    world = await eventWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    await wipe(world, url);
    queue = await openEventQueue({ redisUrl: url, databaseUrl: world.database.url('hub_queue') }, unreported);
    published = [];
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.close()));
    await queue.close();
  });

  function startRelay(options: Partial<OutboxRelayOptions> = {}): OutboxRelay {
    const relay = new OutboxRelay({
      pool: world.pool,
      url: world.database.url('hub_system'),
      nouns: counts.nouns,
      publish: async (events) => {
        await queue.publish(events);
        published.push(...events);
      },
      report: unreported,
      sweepMs: 100,
      ...options,
    });
    relay.start();
    relays.push(relay);
    return relay;
  }
  const startWorker = (): void => queue.work((event) => deliver(world.pool, [counts], event));
  const settled = (): Promise<void> => eventually('every event has its effect', async () => (await world.unsettled()) === 0);
  const timesOf = async (events: readonly HubEvent[]): Promise<number[]> => {
    const effects = await world.effects();
    return events.map(({ event }) => effects.get(event) ?? 0);
  };
  const onceEach = (events: readonly HubEvent[]): number[] => events.map(() => 1);

  test('every event has its effect once', async () => {
    startRelay();
    startWorker();
    const events = await world.events(60);
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
    expect(published).toHaveLength(events.length);
  });

  test('an event delivered one to five times, in any order and at once, has one effect', async () => {
    startWorker();
    const events = await world.events(50);
    const copies = shuffled(events.flatMap((event) => Array.from({ length: 1 + Math.floor(Math.random() * 5) }, () => event)));
    await Promise.all([...copies.map((event) => deliver(world.pool, [counts], event)), queue.publish(copies)]);
    startRelay();
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
  });

  test('a queue wiped with events in it loses none', async () => {
    startRelay({ lostMs: 500 });
    const events = await world.events(40);
    await eventually('all are in the queue', () => published.length >= events.length);
    await wipe(world, url);
    startWorker();
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
  });

  test('a queue wiped while its worker works loses none', async () => {
    startRelay({ lostMs: 500 });
    startWorker();
    const events = await world.events(120);
    await eventually('some have their effect', async () => (await world.effects()).size > 0);
    await wipe(world, url);
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
  });

  test('a relay killed after it published and before it marked publishes again, and the effects stay single', async () => {
    let kills = 0;
    startRelay({
      publish: async (events) => {
        await queue.publish(events);
        published.push(...events);
        if (kills++ > 0) return;
        await world.admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = 'hub_system' and state = 'idle in transaction'`,
        );
        // The news of the loss arrives while the relay asks nothing of its connection.
        await pause(100);
      },
    });
    const events = await world.events(30);
    await eventually('they are published again', () => published.length === 2 * events.length);
    startWorker();
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
  });

  test('two relays at once share the events', async () => {
    startWorker();
    startRelay();
    startRelay();
    const batches = await Promise.all([world.events(70), world.events(70), world.events(70)]);
    await settled();
    expect(await timesOf(batches.flat())).toEqual(onceEach(batches.flat()));
    expect(published).toHaveLength(210);
  });

  test('an effect that fails for a while comes in the end, and only once', async () => {
    let failures = 0;
    const failing = { ...counts, handle: () => Promise.reject(new Error(`failure ${String(++failures)}`)) };
    queue.work((event) => deliver(world.pool, [failures < 3 ? failing : counts], event));
    startRelay();
    const events = await world.events(1);
    await settled();
    expect(await timesOf(events)).toEqual([1]);
    expect(failures).toBe(3);
  });

  test('what is in hand is finished before the queue closes', async () => {
    const started = new Set<string>();
    queue.work(async (event) => {
      started.add(event.event);
      await deliver(world.pool, [counts], event);
    });
    const relay = startRelay();
    const events = await world.events(80);
    await eventually('work is in hand', () => started.size > 0);
    await relay.close();
    await queue.close();
    const effects = await world.effects();
    expect([...started].filter((event) => !effects.has(event))).toEqual([]);
    queue = await openEventQueue({ redisUrl: url, databaseUrl: world.database.url('hub_queue') }, unreported);
    startWorker();
    startRelay({ lostMs: 500 });
    await settled();
    expect(await timesOf(events)).toEqual(onceEach(events));
  });
});
