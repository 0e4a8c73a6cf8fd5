/** What the worker does about escalations by itself: the rules that raise them, and what moves or stops their clocks. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { HOME, HOUSING, action, clockWorld, place, stay } from '../../../test/support/clock-world.js';
import type { ClockWorld } from '../../../test/support/clock-world.js';

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

const rungs = async (): Promise<string[]> => {
  const { rows } = await world.admin.query<{ role: string }>(
    `select role from hub.seat where person_id = $1 and kind = 'RUNG' order by id, role`,
    [person],
  );
  return rows.map(({ role }) => role).sort();
};

describe('no accommodation confirmed', () => {
  test('28 days before release is raised against housing for the home team, on the first rung, once', async () => {
    const id = await world.put('custody_episode', person, stay('2026-06-30'));
    await world.settle();
    expect(await world.escalations(person)).toEqual([]);
    await world.day('2026-06-02');
    await world.settle(3);
    const raised = { rule: 'NO_ACCOMMODATION', status: 'OPEN', rung: 1, days_before_release: 28, about: id, version: 1 };
    expect(await world.escalations(person)).toEqual([expect.objectContaining({ ...raised, owner_agency: HOME, counterpart: HOUSING })]);
    expect((await world.escalations(person))[0]?.due_on).toBe('2026-06-04');
    expect(await rungs()).toEqual(['practitioner']);
  });

  test('14 and 7 days before release goes up, one rung each, where nobody answers', async () => {
    await world.put('custody_episode', person, stay('2026-06-30'));
    await world.day('2026-06-02');
    await world.settle();
    await world.day('2026-06-05');
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ rung: 2, due_on: '2026-06-09' }]);
    await world.day('2026-06-16');
    await world.settle();
    await world.day('2026-06-23');
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ rung: 3 }]);
    expect(await rungs()).toEqual(['head_of_service', 'practitioner', 'team_manager']);
  });

  test('first known a week before release begins where its alarms ask for, and is one', async () => {
    await world.put('custody_episode', person, stay('2026-05-06'));
    await world.settle(2);
    expect(await world.escalations(person)).toMatchObject([{ rung: 3, days_before_release: 7, due_on: '2026-05-05' }]);
  });

  test('is never raised after the release, nor where a place is confirmed', async () => {
    await world.put('custody_episode', person, stay('2026-04-20'));
    await world.settle();
    const other = await world.person(HOME);
    await world.put('accommodation_confirmation', other, place('2026-05-06'));
    await world.put('custody_episode', other, stay('2026-05-06'));
    await world.settle();
    expect([...(await world.escalations(person)), ...(await world.escalations(other))]).toEqual([]);
  });

  test('has a clock that a moved release moves: the alarms to come, and the one that runs', async () => {
    const id = await world.put('custody_episode', person, stay('2026-06-30'));
    await world.day('2026-06-02');
    await world.settle();
    await world.change('custody_episode', id, { release_on: '2026-08-31' });
    await world.settle();
    // Four weeks before the new release, and two working days: nobody is hurried for a release in August.
    expect(await world.escalations(person)).toMatchObject([{ rung: 1, due_on: '2026-08-05', version: 2 }]);
    await world.day('2026-06-23');
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ rung: 1, version: 2 }]);
    await world.change('custody_episode', id, { release_on: '2026-06-25' });
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ rung: 3, due_on: '2026-06-24' }]);
  });

  test('stops when a place is confirmed, and waits for somebody to accept that', async () => {
    await world.put('custody_episode', person, stay('2026-06-30'));
    await world.day('2026-06-02');
    await world.settle();
    await world.put('accommodation_confirmation', person, place('2026-06-30'));
    await world.settle(2);
    await world.day('2026-06-20');
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([
      { status: 'ANSWERED', due_on: null, delivered_on: '2026-06-02', rung: 1, version: 2 },
    ]);
  });
});

describe('a place that was confirmed and rejected', () => {
  test('does not stop the clock again when the release moves; the clock moves with it', async () => {
    const custody = await world.put('custody_episode', person, stay('2026-06-30'));
    await world.day('2026-06-02');
    await world.settle();
    await world.put('accommodation_confirmation', person, place('2026-06-30'));
    await world.settle();
    await world.change('escalation', (await world.escalations(person))[0]?.id ?? '', {
      status: 'OPEN',
      due_on: '2026-06-04',
      delivered_on: null,
    });
    await world.change('custody_episode', custody, { release_on: '2026-08-31' });
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ status: 'OPEN', due_on: '2026-08-05' }]);
  });
});

describe('an agreed action', () => {
  test('overdue is raised against the agency that owes it, on the day after, once', async () => {
    const id = await world.put('agreed_action', person, action('2026-05-10'));
    await world.day('2026-05-10');
    await world.settle();
    expect(await world.escalations(person)).toEqual([]);
    await world.day('2026-05-11');
    await world.settle(3);
    expect(await world.escalations(person)).toMatchObject([{ rule: 'ACTION_OVERDUE', about: id, counterpart: HOUSING, rung: 1 }]);
  });

  test('done after all stops the clock of its escalation', async () => {
    const id = await world.put('agreed_action', person, action('2026-05-10'));
    await world.day('2026-05-11');
    await world.settle();
    await world.change('agreed_action', id, { status: 'DONE' });
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ status: 'ANSWERED', delivered_on: '2026-05-11' }]);
  });

  test('done, and rejected by whoever asked for it, is not done again because something else of the person changes', async () => {
    const id = await world.put('agreed_action', person, action('2026-05-10'));
    await world.day('2026-05-11');
    await world.settle();
    await world.change('agreed_action', id, { status: 'DONE' });
    await world.settle();
    await world.change('escalation', (await world.escalations(person))[0]?.id ?? '', {
      status: 'OPEN',
      due_on: '2026-06-30',
      delivered_on: null,
    });
    await world.put('agreed_action', person, action('2026-09-01'));
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ status: 'OPEN', due_on: '2026-06-30', delivered_on: null }]);
    await world.change('agreed_action', id, { status: 'DONE' });
    await world.settle();
    expect(await world.escalations(person)).toMatchObject([{ status: 'ANSWERED', due_on: null }]);
  });

  test('done in time, put off, of sensitive existence, or long overdue when first seen raises none', async () => {
    const [done, putOff] = [
      await world.put('agreed_action', person, action('2026-05-10')),
      await world.put('agreed_action', person, action('2026-05-10')),
    ];
    await world.put('agreed_action', person, action('2026-05-10', ['MENTAL_HEALTH_CLINICAL']));
    await world.put('agreed_action', person, action('2026-03-01'));
    await world.settle();
    await world.change('agreed_action', done, { status: 'DONE' });
    await world.change('agreed_action', putOff, { due_on: '2026-09-01' });
    await world.settle();
    await world.day('2026-05-20');
    await world.settle();
    expect(await world.escalations(person)).toEqual([]);
  });
});
