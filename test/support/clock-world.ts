/** A world whose clocks a spec moves: people of Cardiff's home team, events delivered to the worker's handlers one by one, without a queue. */
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { agencyId } from '#directory';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import { deliver } from '#store';
import type { HubEvent } from '#store';
import { HANDLERS, NOUNS } from '../../apps/worker/handlers.js';
import { fireDue } from '../../libs/escalation/clock/timer-sweep.js';
import { eventWorld } from './event-world.js';
import type { EventWorld } from './event-world.js';

export const HOME = agencyId('cardiff-yot');
export const HOUSING = agencyId('cardiff-housing');

type Columns = Readonly<Record<string, unknown>>;

/** An escalation as its row says. */
export interface Row {
  readonly id: string;
  readonly rule: string;
  readonly status: string;
  readonly rung: number;
  readonly due_on: string | null;
  readonly ladder_ended: boolean;
  readonly days_before_release: number | null;
  readonly version: number;
  readonly counterpart: string;
  readonly owner_agency: string;
  readonly about: string | null;
}

export interface ClockWorld extends EventWorld {
  /** It is this day, at noon in UTC. */
  day(day: string): Promise<void>;
  /** Writes a case row with its event; returns its id. */
  put(noun: string, person: string, columns: Columns): Promise<string>;
  /** Changes columns of a case row, with its event. */
  change(noun: string, id: string, columns: Columns): Promise<void>;
  /** Ends what is due and delivers what waits, until nothing does. Each event comes as often as asked. */
  settle(times?: number): Promise<void>;
  escalations(person: string): Promise<Row[]>;
}

/** Staff of Cardiff housing in these roles; nobody else is registered anywhere. */
export async function clockWorld(roles: readonly string[]): Promise<ClockWorld> {
  const world = await eventWorld();
  for (const role of roles) await employ(world, role);
  const emit = (noun: string, person: string, row: string): Promise<unknown> =>
    world.admin.query(
      `insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, at) values ($1, $2, $3, $4, 0, $1, hub.instant())`,
      [person, uuidv7(), noun, row],
    );
  return {
    ...world,
    day: async (day) => {
      await world.admin.query(`update hub.test_clock set ahead = ($1 || ' 12:00Z')::timestamptz - clock_timestamp()`, [day]);
    },
    put: async (noun, person, columns) => {
      const id = uuidv7();
      const shared = { person_id: person, id, version: 1, member_id: HOME, at: new Date().toISOString() };
      const row = { owner_agency: HOME, ...shared, ...columns };
      await world.admin.query(`insert into hub.${noun} select * from jsonb_populate_record(null::hub.${noun}, $1)`, [JSON.stringify(row)]);
      await emit(noun, person, id);
      return id;
    },
    change: async (noun, id, columns) => {
      const set = Object.keys(columns).map((column) => `"${column}" = c."${column}"`);
      const { rows } = await world.admin.query<{ person: string }>(
        `update hub.${noun} t set ${set.join(', ')} from jsonb_populate_record(null::hub.${noun}, $1) c where t.id = $2 returning t.person_id as person`,
        [JSON.stringify(columns), id],
      );
      await emit(noun, rows[0]?.person ?? '', id);
    },
    settle: async (times = 1) => {
      for (;;) {
        const fired = await fireDue(world.pool);
        const waiting = await unsettled(world);
        for (const event of waiting) {
          for (let time = 0; time < times; time += 1) await deliver(world.pool, HANDLERS, event);
        }
        if (fired + waiting.length === 0) return;
      }
    },
    escalations: async (person) => {
      const { rows } = await world.admin.query<{ row: Row }>(
        'select to_jsonb(e) as row from hub.escalation e where person_id = $1 order by id',
        [person],
      );
      return rows.map(({ row }) => row);
    },
  };
}

/** Somebody of Cardiff housing. */
async function employ({ admin }: EventWorld, role: string): Promise<void> {
  await admin.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, name, valid_from) values ($1, 'i', $2, $3, $2, 'Somebody', '2020-01-01')`,
    [randomUUID(), role, HOUSING],
  );
}

async function unsettled({ admin }: EventWorld): Promise<HubEvent[]> {
  const { rows } = await admin.query<HubEvent>(
    `select id as event, person_id as person, noun, row_id as row from hub.outbox where settled_at is null and noun = any ($1) order by id`,
    [NOUNS],
  );
  return rows;
}

/** A stay in custody. */
export const stay = (releaseOn: string): Columns => ({
  mask: maskOf('CUSTODY_DATES'),
  establishment: HOME,
  kind: 'REMAND',
  admitted_on: '2026-01-05',
  release_on: releaseOn,
});

/** A place confirmed. */
export const place = (from: string): Columns => ({
  mask: maskOf('ACCOMMODATION_CONFIRMATION'),
  confirmed: true,
  from,
  kind: 'OWN_TENANCY',
  address: 'Flat 3, 12 Example Street',
  suitability: 'SUITABLE',
  power: 'HOUSING_WALES_ACT_2014',
});

/** An action housing owes; with a category whose existence is sensitive, its headline needs that too. */
export const action = (dueOn: string, sensitive: readonly Category[] = []): Columns => ({
  owner_agency: HOUSING,
  mask: maskOf('PLAN_SUMMARY', ...sensitive),
  headline: 'a headline',
  agreed_on: '2026-01-05',
  due_on: dueOn,
  status: 'AGREED',
});
