/**
 * One transaction as the owner of the tables: for loading the directory and the protocols, and for nothing a caller can ask for.
 */
import pg from 'pg';
import type { Client } from 'pg';

/** Runs the work in one transaction; nothing of it stays when it fails. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    await client.end();
  }
}
