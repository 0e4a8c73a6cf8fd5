/** Clocks: each ends once, in London, and makes an unanswered escalation climb; none is lost with its row, and editing the case moves none. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { HOME, action, clockWorld, stay } from '../../../test/support/clock-world.js';
import type { ClockWorld } from '../../../test/support/clock-world.js';
import { eventually } from '../../../test/support/eventually.js';
import { overdueTimers } from './overdue-timers.js';
import { TimerSweep, fireDue } from './timer-sweep.js';

let world: ClockWorld;
let person: string;

beforeAll(async () => {
  world = await clockWorld(['practitioner', 'team_manager', 'head_of_service']);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await world.person(HOME);
  await world.day('2026-05-01');
});

describe('a rung', () => {
  test('nobody answers is left for the next at each clock’s end, over a bank holiday, until the ladder ends', async () => {
    await world.put('agreed_action', person, action('2026-05-20'));
    await world.day('2026-05-21');
    await world.settle();
    const steps: unknown[] = [];
    for (const day of ['2026-05-22', '2026-05-23', '2026-05-26', '2026-05-27', '2026-05-28', '2026-06-01', '2026-06-02']) {
      await world.day(day);
      await world.settle(2);
      const [{ rung, due_on, ladder_ended } = { rung: 0, due_on: null, ladder_ended: false }] = await world.escalations(person);
      steps.push([day, rung, due_on, ladder_ended]);
    }
    // Monday 25 May 2026 is a bank holiday. The first clock runs over Friday and Tuesday.
    expect(steps).toEqual([
      ['2026-05-22', 1, '2026-05-26', false],
      ['2026-05-23', 1, '2026-05-26', false],
      ['2026-05-26', 1, '2026-05-26', false],
      ['2026-05-27', 2, '2026-05-29', false],
      ['2026-05-28', 2, '2026-05-29', false],
      ['2026-06-01', 3, '2026-06-04', false],
      ['2026-06-02', 3, '2026-06-04', false],
    ]);
    await world.day('2026-06-05');
    await world.settle(2);
    expect(await world.escalations(person)).toMatchObject([{ rung: 3, due_on: null, ladder_ended: true, status: 'OPEN', version: 4 }]);
  });

  test('is not touched by editing the case', async () => {
    const stayId = await world.put('custody_episode', person, stay('2026-06-30'));
    await world.day('2026-06-02');
    await world.settle();
    const before = await world.escalations(person);
    const other = await world.put('agreed_action', person, action('2026-09-10'));
    await world.change('agreed_action', other, { headline: 'another headline', status: 'UNDER_WAY' });
    await world.change('custody_episode', stayId, { kind: 'DETENTION_AND_TRAINING_ORDER' });
    await world.settle(2);
    expect(await world.escalations(person)).toEqual(before);
  });
});

describe('a clock', () => {
  const timers = async (): Promise<unknown[]> => {
    const { rows } = await world.admin.query<Record<string, unknown>>(
      'select kind, ref, due_at, fired_at is null as runs from hub.timer where person_id = $1 order by kind, ref',
      [person],
    );
    return rows;
  };

  test('is set again from the case rows when every clock is gone', async () => {
    await world.put('custody_episode', person, stay('2026-08-31'));
    await world.put('agreed_action', person, action('2026-08-10'));
    await world.settle();
    const before = await timers();
    expect(before).toHaveLength(4);
    await world.admin.query('delete from hub.timer');
    const sweep = new TimerSweep({ pool: world.pool, report: () => undefined });
    sweep.start();
    await eventually('the clocks are there again', async () => (await timers()).length === before.length);
    await sweep.close();
    expect(await timers()).toEqual(before);
  });

  test('ends once, with one event, however many look at the same moment', async () => {
    await world.put('agreed_action', person, action('2026-05-10'));
    await world.settle();
    await world.day('2026-05-11');
    const fired = await Promise.all([fireDue(world.pool), fireDue(world.pool), fireDue(world.pool)]);
    expect(fired.reduce((sum, count) => sum + count, 0)).toBe(1);
    const { rowCount } = await world.admin.query(`select from hub.outbox where person_id = $1 and noun = 'timer_action'`, [person]);
    expect(rowCount).toBe(1);
    await world.settle();
  });

  test('that ended and waits is counted, with its age', async () => {
    await world.put('agreed_action', person, action('2026-05-10'));
    await world.settle();
    expect(await overdueTimers(world.pool)).toEqual({ count: 0, oldestSeconds: 0 });
    await world.day('2026-05-11');
    const { count, oldestSeconds } = await overdueTimers(world.pool);
    // The day begins at midnight in London, which is eleven at night in UTC; it is noon.
    expect([count, Math.round(oldestSeconds / 3600)]).toEqual([1, 13]);
    await world.settle();
  });

  test('starts with the day in London on both nights that the clocks change', async () => {
    await world.day('2026-03-01');
    await world.put('agreed_action', person, action('2026-03-28'));
    await world.put('agreed_action', person, action('2026-10-24'));
    await world.put('agreed_action', person, action('2026-03-29'));
    await world.put('agreed_action', person, action('2026-10-25'));
    await world.settle();
    const { rows } = await world.admin.query<{ at: Date }>('select due_at as at from hub.timer where person_id = $1 order by due_at', [
      person,
    ]);
    expect(rows.map(({ at }) => at.toISOString())).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T23:00:00.000Z',
      '2026-10-24T23:00:00.000Z',
      '2026-10-26T00:00:00.000Z',
    ]);
  });

  test('is the worker’s alone, and says nothing of a person', async () => {
    const { rows } = await world.admin.query(
      `select p as may from unnest(array['select', 'insert', 'update', 'delete']) p where has_table_privilege('hub_app', 'hub.timer', p)`,
    );
    expect(rows).toEqual([]);
  });
});
