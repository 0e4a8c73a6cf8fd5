/** What was committed is told once, whoever tells of it: the process that wrote it, or the relay where that process died first. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../../test/support/eventually.js';
import { eventWorld, unreported } from '../../../test/support/event-world.js';
import type { EventWorld } from '../../../test/support/event-world.js';
import { PlanChanges } from '../reading/plan-changes.js';
import type { PlanChange } from '../reading/plan-changes.js';
import { OutboxRelay } from '../relay/outbox-relay.js';
import { ChangeNotices } from './change-notices.js';
import type { NoticedRow, NoticedWrite } from './change-notices.js';

let world: EventWorld;
let person: string;
let heard: PlanChange[];
let listening: PlanChanges;
let relay: OutboxRelay | null;
let ending: AbortController;

beforeAll(async () => {
  world = await eventWorld();
  listening = new PlanChanges(world.database.url('hub_system'), unreported);
  listening.start();
  await eventually('it listens', async () => {
    const { rowCount } = await world.admin.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'throughgate hub_change' and query ~ '^(listen|select 1)'`,
    );
    return rowCount === 1;
  });
}, 120_000);
afterAll(async () => {
  await listening.close();
  await world.close();
});
beforeEach(async () => {
  [heard, relay, ending, person] = [[], null, new AbortController(), await world.person()];
  const changes = listening.of(person, ending.signal);
  void (async (): Promise<void> => {
    for await (const change of changes) heard.push(change);
  })();
});
afterEach(async () => {
  ending.abort();
  await relay?.close();
  await world.admin.query('delete from hub.outbox');
});

function startRelay(): void {
  const { pool, database } = world;
  relay = new OutboxRelay({
    pool,
    url: database.url('hub_system'),
    nouns: [],
    publish: () => Promise.resolve(),
    report: unreported,
    sweepMs: 50,
  });
  relay.start();
}

/** Writes into the outbox as one transaction would. */
async function written(rows: readonly Partial<NoticedRow>[]): Promise<NoticedWrite> {
  const whole = rows.map((row): NoticedRow => ({
    ...{
      event_id: uuidv7(),
      row_id: uuidv7(),
      noun: 'custody_episode',
      mask: 1,
      owner_agency: randomUUID(),
      counterpart: null,
      seal_id: null,
    },
    ...row,
  }));
  const { rows: at } = await world.admin.query<{ at: string }>(
    `with kept as (insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, counterpart, seal_id, at)
       select $1, id, noun, row_id, mask, owner_agency, counterpart, seal_id, now()
       from jsonb_populate_recordset(null::hub.outbox, $2) returning at)
     select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from kept limit 1`,
    [person, JSON.stringify(whole.map(({ event_id: id, ...row }) => ({ id, ...row })))],
  );
  return { person, at: at[0]?.at ?? '', rows: whole };
}

const relayed = (): Promise<void> => eventually('all is relayed', async () => (await world.unsettled()) === 0, 10_000);
const events = (): unknown[] => heard.flatMap(({ rows }) => rows.map(({ event }) => event));

test('by the process that wrote it, and not again by the relay', async () => {
  const write = await written([{}, {}]);
  new ChangeNotices(world.pool).tell(write);
  await eventually('it is heard', () => heard.length > 0);
  startRelay();
  await relayed();
  const later = await written([{}]);
  await eventually('the next is heard', () => heard.length > 1);
  expect(events()).toEqual([...write.rows, ...later.rows].map(({ event_id }) => event_id));
  expect(heard[0]).toMatchObject({ person, at: write.at });
});

test('by the relay, whole, where that process died before it told', async () => {
  const [counterpart, seal] = [randomUUID(), randomUUID()];
  const { rows, at } = await written([{ seal_id: seal }, { counterpart }]);
  startRelay();
  await expect(eventually('it is heard', () => heard.length > 0)).resolves.toBeUndefined();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ person, at });
  expect(heard[0]?.rows).toEqual([
    { event: rows[0]?.event_id, noun: 'custody_episode', mask: 1, owner: rows[0]?.owner_agency, seal },
    { event: rows[1]?.event_id, noun: 'custody_episode', mask: 1, owner: rows[1]?.owner_agency, counterpart, row: rows[1]?.row_id },
  ]);
});

test('never of a timer, which has no category', async () => {
  await written([{ noun: 'timer_action', mask: 0 }]);
  startRelay();
  await relayed();
  const { rows } = await written([{}]);
  await eventually('the next is heard', () => heard.length > 0);
  expect(events()).toEqual([rows[0]?.event_id]);
});

test('of more rows than a notice holds in several', async () => {
  const { rows } = await written(Array.from({ length: 50 }, () => ({ counterpart: randomUUID(), seal_id: randomUUID() })));
  startRelay();
  await eventually('all are heard', () => events().length === 50);
  expect(events().sort()).toEqual(rows.map(({ event_id }) => event_id).sort());
});
