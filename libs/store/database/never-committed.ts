/**
 * A transaction that is always rolled back: what is written in it is seen by the reads inside it and by nobody else, ever. For a rehearsal, in which the
 * read calls that run every day answer under a protocol that is in force for nobody.
 */
import type { Pool } from 'pg';

/** The connection of such a transaction. */
export interface Rehearsing {
  /** For the read calls, each of which asks a pool for its `query` alone. */
  readonly pool: Pool;
  /** Does something and takes it back: what it set for its caller is forgotten, so that the next sees nothing of it. */
  readonly apart: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Does the work on one connection and rolls it back, whatever came of it. */
export async function neverCommitted<T>(pool: Pool, work: (rehearsing: Rehearsing) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const apart: Rehearsing['apart'] = async (step) => {
    await client.query('savepoint apart');
    try {
      return await step();
    } finally {
      await client.query('rollback to savepoint apart');
    }
  };
  try {
    await client.query('begin');
    return await work({ pool: { query: client.query.bind(client) } as unknown as Pool, apart });
  } finally {
    // A connection that was lost is not lent again.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}
