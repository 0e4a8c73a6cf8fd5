/**
 * The portal's one table, reached as `hub_portal`: sealed rows under the hash of a random id that only a browser holds.
 */
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Seal } from './seal.js';

/** SESSION: somebody signed in. KEPT: what was typed and not yet sent. */
export type RowKind = 'SESSION' | 'KEPT';

/** A row that was found, opened. */
export interface OpenedRow {
  readonly value: unknown;
}

/** How long a row is good: an end that never moves, and how long it may lie untouched. */
export interface Lifetime {
  readonly endsInMinutes: number;
  readonly idleMinutes: number;
}

const FIND = `
update portal.session set seen_at = clock_timestamp() where id_hash = $1 and kind = $2 and ends_at > clock_timestamp()
  and seen_at > clock_timestamp() - make_interval(mins => $3) returning sealed`;
const ADD = `
insert into portal.session (id_hash, kind, sealed, ends_at) values ($1, $2, $3, clock_timestamp() + make_interval(mins => $4))`;
const SWEEP = `
delete from portal.session where ends_at < clock_timestamp() or (kind = 'SESSION' and seen_at < clock_timestamp() - make_interval(mins => $1))`;

export class SealedRows {
  private readonly pool: pg.Pool;

  constructor(
    url: string,
    private readonly seal: Seal,
  ) {
    this.pool = new pg.Pool({ connectionString: url, max: 5, statement_timeout: 5_000, connectionTimeoutMillis: 5_000 });
    // A connection lost while idle is replaced by the next query, which says so itself where it cannot be.
    this.pool.on('error', () => undefined);
    // One lost while it is lent is found out by its next statement; unheard, it would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Adds a row; returns the id that alone finds it again. */
  async add(kind: RowKind, value: unknown, { endsInMinutes }: Pick<Lifetime, 'endsInMinutes'>): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const hash = hashOf(id);
    await this.pool.query(ADD, [hash, kind, await this.seal.seal(value, hash.toString('hex')), endsInMinutes]);
    return id;
  }

  /** The row of this id while it is good, and touched by being found; null otherwise. */
  async find(kind: RowKind, id: string, { idleMinutes }: Pick<Lifetime, 'idleMinutes'>): Promise<OpenedRow | null> {
    const hash = hashOf(id);
    const { rows } = await this.pool.query<{ sealed: string }>(FIND, [hash, kind, idleMinutes]);
    const [row] = rows;
    const value = row === undefined ? null : await this.seal.open(row.sealed, hash.toString('hex'));
    return value === null ? null : { value };
  }

  /** Changes a row while nobody else does: `change` is given what it holds now, and returns what it shall hold. */
  async change(id: string, change: (value: unknown) => Promise<unknown>): Promise<unknown> {
    const hash = hashOf(id);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ sealed: string }>('select sealed from portal.session where id_hash = $1 for update', [hash]);
      const found = rows[0] === undefined ? null : await this.seal.open(rows[0].sealed, hash.toString('hex'));
      const value = found === null ? null : await change(found);
      if (value !== null && value !== found) {
        await client.query('update portal.session set sealed = $2 where id_hash = $1', [
          hash,
          await this.seal.seal(value, hash.toString('hex')),
        ]);
      }
      await client.query('commit');
      return value;
    } catch (failure) {
      await client.query('rollback').catch(() => undefined);
      throw failure;
    } finally {
      client.release();
    }
  }

  async remove(id: string): Promise<void> {
    await this.pool.query('delete from portal.session where id_hash = $1', [hashOf(id)]);
  }

  /** Removes what is over. */
  async sweep({ idleMinutes }: Pick<Lifetime, 'idleMinutes'>): Promise<void> {
    await this.pool.query(SWEEP, [idleMinutes]);
  }

  /** Throws where the table cannot be reached. */
  async check(): Promise<void> {
    await this.pool.query('select 1 from portal.session limit 1');
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();
