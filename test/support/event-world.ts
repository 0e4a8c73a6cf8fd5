/** A database with people and events in it, for the suites of the queue's road: written as the superuser, relayed and handled as the worker. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { EventHandler, HubEvent } from '../../libs/store/relay/hub-event.js';
import { openSystemPool } from '../../libs/store/relay/transaction.js';
import { freshDatabase } from './database.js';
import type { FreshDatabase } from './database.js';

/** The database, seen from behind the walls and as the worker. */
export interface EventWorld {
  readonly database: FreshDatabase;
  readonly admin: Pool;
  /** Connections of `hub_system`. */
  readonly pool: Pool;
  /** Opens a case; returns the person. */
  person(homeAgency?: string): Promise<string>;
  /** Writes events about people to the outbox, and calls the relay. */
  events(count: number, options?: { noun?: string; people?: readonly string[] }): Promise<HubEvent[]>;
  /** How often each event had the effect of `counts`. */
  effects(): Promise<Map<string, number>>;
  /** How many events wait for their effects. */
  unsettled(): Promise<number>;
  close(): Promise<void>;
}

/** A handler whose effect shows every time it happens. */
export const counts: EventHandler = {
  name: 'counts',
  nouns: ['custody_episode'],
  handle: async (client, { event }) => {
    await client.query('insert into hub.counted values ($1)', [event]);
  },
};

/** Nothing that is lived through is worth a line in a test's output. */
export const unreported = (): void => undefined;

/** Makes one, on a database of its own. */
export async function eventWorld(): Promise<EventWorld> {
  const database = await freshDatabase({ from: 'migrated' });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 3 });
  admin.on('error', unreported);
  const pool = openSystemPool(database.url('hub_system'), unreported, 8);
  await admin.query('create table hub.counted (event uuid not null); grant insert on hub.counted to hub_system');
  const person = (homeAgency = randomUUID()): Promise<string> => openCase(admin, homeAgency);
  return {
    database,
    admin,
    pool,
    person,
    events: async (count, { noun = 'custody_episode', people } = {}) => {
      const known = people ?? [await person(), await person(), await person()];
      const events = Array.from({ length: count }, (_, n) => ({
        event: uuidv7(),
        person: known[n % known.length] ?? '',
        noun,
        row: uuidv7(),
      }));
      await writeEvents(admin, events);
      return events;
    },
    effects: async () => {
      const { rows } = await admin.query<{ event: string; times: number }>(
        'select event, count(*)::int as times from hub.counted group by event',
      );
      return new Map(rows.map(({ event, times }) => [event, times]));
    },
    unsettled: async () => (await admin.query('select from hub.outbox where settled_at is null')).rowCount ?? 0,
    close: async () => {
      await Promise.all([pool.end(), admin.end()]);
      await database.drop();
    },
  };
}

async function openCase(admin: Pool, homeAgency: string): Promise<string> {
  const person = randomUUID();
  await admin.query(
    `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at) values ($1, $2, $2, '\\x00', hub.instant())`,
    [person, homeAgency],
  );
  return person;
}

async function writeEvents(admin: Pool, events: readonly HubEvent[]): Promise<void> {
  await admin.query(
    `insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, at)
     select e.person, e.event, e.noun, e.row, 0, e.person, hub.instant()
     from jsonb_to_recordset($1) as e (person uuid, event uuid, noun text, row uuid)`,
    [JSON.stringify(events)],
  );
  await admin.query(`select pg_notify('hub_outbox', '')`);
}
