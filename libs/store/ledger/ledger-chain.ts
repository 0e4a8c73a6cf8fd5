/**
 * One writer's chain on one connection of its own: it lives exactly as long as that connection, so that no row is ever chained to a row whose fate
 * is unknown.
 */
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { assertDurable } from './assert-durable.js';
import type { Disclosure } from './disclosure.js';
import { inMicroseconds } from './disclosure.js';
import { chained, genesisOf, instantText } from './ledger-row.js';
import type { LedgerRow } from './ledger-row.js';

/** What a chain needs to begin. */
export interface ChainSettings {
  /** Connections of `hub_app`. The chain keeps one to itself. */
  readonly pool: Pool;
  /** Which process writes: release, host, process number. No personal data. */
  readonly process: string;
  /** The database is a test's: `fsync=off` is forgiven. */
  readonly test: boolean;
  /** How long the server may work on one batch, in milliseconds. */
  readonly statementTimeout: number;
}

const REGISTER = 'insert into hub.ledger_writer (id, process, started_at) values ($1, $2, $3)';

const EVENTS = `
  insert into hub.ledger (writer, seq, prev, hash, at, agency, member, party, on_behalf_of, subject, operation, purpose, request_id, disclosed)
  select $1::uuid, e.* from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::timestamptz[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[],
    $10::bytea[], $11::text[], $12::text[], $13::text[], $14::jsonb[]) as e`;

/** One statement for the whole batch, events and lines: one round trip, one wait for the disk, prepared once per chain. */
const EVENTS_AND_LINES = `
with event as (${EVENTS}
)
insert into hub.ledger_line (writer, seq, n, subject, disclosed)
select $1::uuid, l.* from unnest($15::bigint[], $16::int[], $17::bytea[], $18::jsonb[]) as l`;

/** A chain: opened by its first batch, over with its first failure. */
export class LedgerChain {
  readonly #id = randomUUID();
  readonly #settings: ChainSettings;
  #opened: Promise<PoolClient> | null = null;
  #over = false;
  #seq = 0;
  #prev: Buffer = Buffer.alloc(32);

  constructor(settings: ChainSettings) {
    this.#settings = settings;
  }

  /** Whether the connection was lost, or the chain ended: a new chain must begin. */
  get over(): boolean {
    return this.#over;
  }

  /** Registers the writer on a connection of its own. */
  open(): Promise<PoolClient> {
    if (this.#over) return Promise.reject(new Error('this chain of the ledger is over'));
    this.#opened ??= this.#begin();
    return this.#opened;
  }

  /** Resolves when every event of the batch is durable. After a rejection the chain must be ended: the batch may be there or not. */
  async append(events: readonly Disclosure[]): Promise<void> {
    const client = await this.open();
    const rows = events.map((event) => this.#next(event));
    const values = [this.#id, ...columnsOf(rows)];
    if (rows.every((row) => row.lines.length === 0)) await client.query({ name: 'ledger-events', text: EVENTS, values });
    else await client.query({ name: 'ledger-lists', text: EVENTS_AND_LINES, values: [...values, ...linesOf(rows)] });
  }

  /** Gives the connection up, even in the middle of a statement that never answers. */
  end(): void {
    if (this.#over) return;
    this.#over = true;
    // A connection that fails to open has nothing to release, and its failure has been told to whoever asked for it.
    this.#opened?.then((client) => client.release(true)).catch(() => undefined);
  }

  async #begin(): Promise<PoolClient> {
    const client = await this.#settings.pool.connect();
    client.on('error', () => this.end());
    try {
      await this.#register(client);
      return client;
    } catch (cause) {
      client.release(true);
      throw cause;
    }
  }

  async #register(client: PoolClient): Promise<void> {
    const { statementTimeout, test, process } = this.#settings;
    const { rows } = await client.query<{ at: string }>(
      `select set_config('statement_timeout', $1, false), ${instantText('hub.instant()')} as at`,
      [String(statementTimeout)],
    );
    await assertDurable(client, { test });
    const startedAt = inMicroseconds(rows[0]?.at ?? '');
    await client.query(REGISTER, [this.#id, process, startedAt]);
    this.#prev = genesisOf({ id: this.#id, process, startedAt });
  }

  #next(event: Disclosure): LedgerRow {
    this.#seq += 1;
    const row = chained(this.#prev, { ...event, writer: this.#id, seq: this.#seq });
    this.#prev = row.hash;
    return row;
  }
}

function columnsOf(rows: readonly LedgerRow[]): unknown[] {
  const column = (value: (row: LedgerRow) => unknown): unknown[] => rows.map(value);
  return [
    ...[column(({ seq }) => seq), column(({ prev }) => prev), column(({ hash }) => hash), column(({ at }) => at)],
    ...[column(({ agency }) => agency), column(({ member }) => member), column(({ party }) => party), column((row) => row.onBehalfOf)],
    ...[column(({ subject }) => bytes(subject)), column(({ operation }) => operation), column(({ purpose }) => purpose)],
    ...[column(({ requestId }) => requestId), column(({ disclosed }) => JSON.stringify(disclosed))],
  ];
}

function linesOf(rows: readonly LedgerRow[]): unknown[] {
  const lines = rows.flatMap(({ seq, lines: people }) => people.map((line, index) => ({ ...line, seq, n: index + 1 })));
  return [
    ...[lines.map(({ seq }) => seq), lines.map(({ n }) => n), lines.map(({ subject }) => bytes(subject))],
    lines.map(({ disclosed }) => JSON.stringify(disclosed)),
  ];
}

function bytes(hex: string | null): Buffer | null {
  return hex === null ? null : Buffer.from(hex, 'hex');
}
