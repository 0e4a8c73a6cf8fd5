/**
 * One writer's chain on one connection of its own: it lives exactly as long as that connection, so that no row is ever chained to a row whose fate
 * is unknown.
 */
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { assertDurable } from './assert-durable.js';
import type { Disclosure } from './disclosure.js';
import { inMicroseconds } from './disclosure.js';
import { batchStatement } from './ledger-batch.js';
import { chained, entryOf, genesisOf, instantText } from './ledger-row.js';
import type { LedgerRow } from './ledger-row.js';
import type { LedgerTerms } from './ledger-terms.js';

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

/** A chain: opened by its first batch, over with its first failure. */
export class LedgerChain {
  readonly #id = randomUUID();
  readonly #settings: ChainSettings;
  #opened: Promise<PoolClient> | null = null;
  #over = false;
  #seq = 0;
  #prev: Buffer = Buffer.alloc(32);
  /** Terms that are durable, by hash. */
  readonly #said = new Set<string>();

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
    const terms = this.#unsaid(events);
    await client.query(batchStatement({ writer: this.#id, rows: events.map((event) => this.#next(event)), terms }));
    for (const { sha256 } of terms) this.#said.add(sha256);
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
    const row = chained(this.#prev, entryOf(event, { writer: this.#id, seq: this.#seq }));
    this.#prev = row.hash;
    return row;
  }

  #unsaid(events: readonly Disclosure[]): LedgerTerms[] {
    const unsaid = new Map<string, LedgerTerms>();
    for (const event of events) {
      for (const { terms } of [event, ...event.lines]) if (!this.#said.has(terms.sha256)) unsaid.set(terms.sha256, terms);
    }
    return [...unsaid.values()];
  }
}
