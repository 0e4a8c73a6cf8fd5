/**
 * The worker's connections, and a transaction on one of them that survives the loss of its link.
 */
import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import { surviveLostConnections } from '../database/lost-connections.js';

/** How long a statement, or the answer to it, may take: a link that went silent is given up then. */
const ANSWER_MS = 5_000;

/** Told of a failure that the worker lives through. */
export type Report = (what: string, failure: unknown) => void;

/** Opens the worker's pool, as `hub_system`. */
export function openSystemPool(url: string, report: Report, connections = 6): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'throughgate worker',
    connectionTimeoutMillis: ANSWER_MS,
    statement_timeout: ANSWER_MS,
    query_timeout: ANSWER_MS,
    // Where the link is gone and nobody says so, the server lets go of the person's lock by itself.
    idle_in_transaction_session_timeout: 2 * ANSWER_MS,
    keepAlive: true,
    options: '-c timezone=UTC',
  });
  surviveLostConnections(pool);
  pool.on('error', (failure) => report('an idle database connection was lost', failure));
  return pool;
}

/** Runs the work in one transaction. A transaction that fails takes its connection with it: nothing of it can reach the next. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let done = false;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    done = true;
    return result;
  } finally {
    client.release(!done);
  }
}
