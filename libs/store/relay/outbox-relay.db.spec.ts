import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { counts, eventWorld } from '../../../test/support/event-world.js';
import type { EventWorld } from '../../../test/support/event-world.js';
import { deliver } from './deliver.js';
import type { HubEvent } from './hub-event.js';
import { OutboxRelay } from './outbox-relay.js';
import type { OutboxRelayOptions } from './outbox-relay.js';

const LONG_MS = 600_000;

describe('the outbox relay', () => {
  let world: EventWorld;
  let published: HubEvent[];
  let reports: string[];
  let relay: OutboxRelay;

  beforeAll(async () => {
    world = await eventWorld();
  }, 120_000);
  afterAll(() => world.close());
  beforeEach(() => {
    published = [];
    reports = [];
  });
  afterEach(async () => {
    await relay.close();
    await world.admin.query('delete from hub.outbox');
  });

  function start(options: Partial<OutboxRelayOptions> = {}): void {
    relay = new OutboxRelay({
      pool: world.pool,
      url: world.database.url('hub_system'),
      nouns: counts.nouns,
      publish: (events) => Promise.resolve(void published.push(...events)),
      report: (what) => reports.push(what),
      sweepMs: LONG_MS,
      ...options,
    });
    relay.start();
  }
  const relayed = (count: number): Promise<void> =>
    eventually(`${String(count)} events are published`, () => published.length >= count, 10_000);
  const listeners = async (): Promise<number[]> => {
    const { rows } = await world.admin.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query in ('listen hub_outbox', 'select 1') and application_name = $1`,
      ['throughgate hub_outbox'],
    );
    return rows.map(({ pid }) => pid);
  };

  test('relays what was left behind, oldest first, without being called', async () => {
    const events = await world.events(450);
    start();
    await relayed(450);
    expect(published.map(({ event }) => event)).toEqual(events.map(({ event }) => event));
  });

  test('publishes opaque ids and the noun, and nothing else', async () => {
    const [event] = await world.events(1);
    start();
    await relayed(1);
    expect(published).toEqual([event]);
    expect(Object.keys(published[0] ?? {}).sort()).toEqual(['event', 'noun', 'person', 'row']);
  });

  test('is woken by a notice, long before its next look', async () => {
    start();
    await eventually('it listens', async () => (await listeners()).length === 1);
    await world.events(1);
    await relayed(1);
  });

  test('listens again after its connection was cut', async () => {
    start();
    await eventually('it listens', async () => (await listeners()).length === 1);
    const [before] = await listeners();
    await world.admin.query('select pg_terminate_backend($1)', [before]);
    await eventually('it listens again', async () => {
      const [now] = await listeners();
      return now !== undefined && now !== before;
    });
    await world.events(1);
    await relayed(1);
  });

  test('keeps events while the queue is away, says so once, and relays them when it is back', async () => {
    let away = true;
    start({
      sweepMs: 20,
      publish: (events) => (away ? Promise.reject(new Error('no queue')) : Promise.resolve(void published.push(...events))),
    });
    await world.events(5);
    await eventually('it was said', () => reports.length > 0);
    await world.events(5);
    expect(published).toEqual([]);
    away = false;
    await relayed(10);
    expect(reports).toEqual(['events wait in the outbox']);
  });

  test('settles an event that nobody wants without publishing it', async () => {
    await world.events(3, { noun: 'agreed_action' });
    start();
    await eventually('all are settled', async () => (await world.unsettled()) === 0);
    expect(published).toEqual([]);
  });

  test('publishes an event again only while it has no effect', async () => {
    const [done, lost] = await world.events(2);
    start({ sweepMs: 50, lostMs: 200 });
    await relayed(2);
    if (done !== undefined) await deliver(world.pool, [counts], done);
    const before = published.length;
    await relayed(before + 3);
    expect(new Set(published.slice(before).map(({ event }) => event))).toEqual(new Set([lost?.event]));
  });

  test('leaves an event to a worker that knows its noun', async () => {
    const [event] = await world.events(1);
    start();
    await relayed(1);
    if (event !== undefined) await deliver(world.pool, [{ ...counts, nouns: ['something_else'] }], event);
    expect(await world.unsettled()).toBe(1);
  });

  test('marks nothing and locks nothing when it closes in the middle of a batch that fails', async () => {
    start({
      publish: () => {
        void relay.close();
        return Promise.reject(new Error('no queue'));
      },
    });
    await world.events(4);
    await eventually('it was said', () => reports.length > 0);
    await relay.close();
    const { rowCount } = await world.admin.query('select from hub.outbox where relayed_at is null for update skip locked');
    expect(rowCount).toBe(4);
  });
});

describe('the worker and a person’s lock', () => {
  let world: EventWorld;
  beforeAll(async () => {
    world = await eventWorld();
  });
  afterAll(() => world.close());

  test('may lock the person of its context, and nobody else', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const client = await world.pool.connect();
    await client.query('begin');
    await client.query(`select set_config('hub.person', $1, true)`, [one]);
    const locked = await client.query('select person_id from hub.person_head where person_id = any ($1) for update', [[one, other]]);
    await client.query('rollback');
    client.release();
    expect(locked.rows).toEqual([{ person_id: one }]);
  });

  test('may change nothing of the row it locks', async () => {
    const person = await world.person();
    const client = await world.pool.connect();
    await client.query('begin');
    await client.query(`select set_config('hub.person', $1, true)`, [person]);
    const change = client.query('update hub.person_head set opened_at = opened_at where person_id = $1', [person]);
    await expect(change).rejects.toThrow(/row-level security/);
    client.release(true);
  });
});
