/**
 * A look at a database with one role's rights, after which nothing of it is left: for whoever examines an installation.
 */
import pg from 'pg';
import type { Client } from 'pg';

/** Runs the work in one transaction that is always rolled back. Rejects within seconds where the database does not answer. */
export async function look<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'throughgate doctor',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    options: '-c timezone=UTC',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}
