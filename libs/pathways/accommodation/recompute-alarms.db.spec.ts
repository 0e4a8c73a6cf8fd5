import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { maskOf } from '#kernel';
import { deliver } from '#store';
import type { HubEvent } from '#store';
import { eventWorld } from '../../../test/support/event-world.js';
import type { EventWorld } from '../../../test/support/event-world.js';
import { recomputeAlarms } from './recompute-alarms.js';

const HOME = randomUUID();
const MASK = maskOf('ACCOMMODATION_CONFIRMATION');

describe('accommodation alarms', () => {
  let world: EventWorld;
  let person: string;

  beforeAll(async () => {
    world = await eventWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    person = await world.person(HOME);
  });

  const stay = async (admittedOn: string, releaseOn: string | null): Promise<string> => {
    const id = uuidv7();
    await world.admin.query(
      `insert into hub.custody_episode (person_id, id, mask, owner_agency, version, member_id, at, establishment, kind, admitted_on, release_on)
       values ($1, $2, 64, $3, 1, $3, hub.instant(), $3, 'DTO', $4, $5)`,
      [person, id, randomUUID(), admittedOn, releaseOn],
    );
    return id;
  };
  const releaseMoves = (id: string, to: string | null): Promise<unknown> =>
    world.admin.query('update hub.custody_episode set release_on = $2 where id = $1', [id, to]);
  const confirmation = (from: string, at = 'now'): Promise<unknown> =>
    world.admin.query(
      `insert into hub.accommodation_confirmation
         (person_id, id, mask, owner_agency, version, member_id, at, confirmed, "from", kind, address, suitability, power)
       values ($1, $2, $3, $4, 1, $4, $5, true, $6, 'OWN_TENANCY', 'Flat 3, 12 Example Street', 'SUITABLE', 'HOUSING_WALES_ACT_2014')`,
      [person, uuidv7(), MASK, randomUUID(), at, from],
    );
  const event = (): HubEvent => ({ event: uuidv7(), person, noun: 'custody_episode', row: uuidv7() });
  const hear = (heard = event()): Promise<void> => deliver(world.pool, [recomputeAlarms], heard);
  const alarms = async (): Promise<Record<string, unknown>[]> => {
    const { rows } = await world.admin.query<Record<string, unknown>>(
      `select id, "on"::text, days_before_release as days, mask, owner_agency as owner
       from hub.accommodation_alarm where person_id = $1 order by "on"`,
      [person],
    );
    return rows;
  };
  const days = async (): Promise<unknown[]> => (await alarms()).map((alarm) => alarm['on']);
  const slices = async (): Promise<unknown[]> => {
    const { rows } = await world.admin.query<{ face: string; days: string[] }>(
      `select face, array(select e ->> 'on' from json_array_elements(body) e order by 1) as days
       from hub.plan_slice where person_id = $1 and noun = 'accommodation_alarm' order by face`,
      [person],
    );
    return rows;
  };

  test('follow from the release day, and belong to the home team', async () => {
    await stay('2026-01-05', '2026-06-30');
    await hear();
    const shared = { id: expect.any(String), mask: MASK, owner: HOME };
    expect(await alarms()).toEqual([
      { ...shared, on: '2026-06-02', days: 28 },
      { ...shared, on: '2026-06-16', days: 14 },
      { ...shared, on: '2026-06-23', days: 7 },
    ]);
  });

  test('are rendered, in full and as a fact', async () => {
    await stay('2026-01-05', '2026-06-30');
    await hear();
    const all = ['2026-06-02', '2026-06-16', '2026-06-23'];
    expect(await slices()).toEqual([
      { face: 'FACT', days: all },
      { face: 'FULL', days: all },
    ]);
  });

  test('move with the release day, and go with it', async () => {
    const id = await stay('2026-01-05', '2026-06-30');
    await hear();
    await releaseMoves(id, '2026-07-07');
    await hear();
    expect(await days()).toEqual(['2026-06-09', '2026-06-23', '2026-06-30']);
    await releaseMoves(id, null);
    await hear();
    expect(await alarms()).toEqual([]);
    expect(await slices()).toEqual([]);
  });

  test('keep their ids while they hold', async () => {
    await stay('2026-01-05', '2026-06-30');
    await hear();
    const before = await alarms();
    await hear();
    expect(await alarms()).toEqual(before);
  });

  test('end once accommodation is confirmed', async () => {
    await stay('2026-01-05', '2026-06-30');
    await hear();
    await confirmation('2026-06-30');
    await hear();
    expect(await alarms()).toEqual([]);
    expect(await slices()).toEqual([]);
  });

  test('come back with a return to custody, whatever was confirmed for the stay before', async () => {
    await stay('2025-01-05', '2025-06-30');
    await confirmation('2025-06-30', '2025-06-01');
    await hear();
    expect(await alarms()).toEqual([]);
    await stay('2026-01-05', '2026-06-30');
    await hear();
    expect(await days()).toHaveLength(3);
  });

  test('end where a place the young person already had is confirmed for this stay', async () => {
    await stay('2026-01-05', '2026-06-30');
    await confirmation('2025-12-01', '2026-05-01');
    await hear();
    expect(await alarms()).toEqual([]);
  });

  test('are the same after the events come twice, late and in any order', async () => {
    const id = await stay('2026-01-05', '2026-05-01');
    const events = [event(), event(), event()];
    for (const releaseOn of ['2026-05-08', null, '2026-06-30']) await releaseMoves(id, releaseOn);
    await Promise.all([...events, ...events.toReversed(), ...events].map((heard) => hear(heard)));
    expect(await days()).toEqual(['2026-06-02', '2026-06-16', '2026-06-23']);
  });

  test('wait for a writer who holds the person, and follow what was written', async () => {
    const writer = await world.admin.connect();
    await writer.query('begin');
    await writer.query('select 1 from hub.person_head where person_id = $1 for update', [person]);
    const hearing = hear();
    await Promise.race([hearing, pause(200)]);
    await writer.query(
      `insert into hub.custody_episode (person_id, id, mask, owner_agency, version, member_id, at, establishment, kind, admitted_on, release_on)
       values ($1, $2, 64, $2, 1, $2, hub.instant(), $2, 'DTO', '2026-01-05', '2026-06-30')`,
      [person, uuidv7()],
    );
    await writer.query('commit');
    writer.release();
    await hearing;
    expect(await days()).toHaveLength(3);
  });

  test('are no reason for the worker to know an address', async () => {
    await expect(world.pool.query('select address from hub.accommodation_confirmation')).rejects.toThrow(/permission denied/);
  });

  test('of a person who is not in hand are out of the worker’s reach', async () => {
    await stay('2026-01-05', '2026-06-30');
    await hear();
    const { rows } = await world.pool.query('select person_id from hub.accommodation_alarm');
    expect(rows).toEqual([]);
  });

  test('are written by nobody but the worker', async () => {
    const { rows } = await world.admin.query(
      `select p as may from unnest(array['insert', 'update', 'delete']) p where has_table_privilege('hub_app', 'hub.accommodation_alarm', p)`,
    );
    expect(rows).toEqual([]);
  });
});
