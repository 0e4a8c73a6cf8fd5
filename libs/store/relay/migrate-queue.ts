/**
 * The queue's own tables, where the queue lives in Postgres: made in a step of its own, as `hub_queue`, never by a running worker.
 */
import { assertSchemaCompatibility, runMigrations } from 'bullmq';
import pg from 'pg';

/** The schema that `hub_queue` owns. */
export const QUEUE_SCHEMA = 'bullmq';

/** Brings the queue's schema up to this release. */
export async function migrateQueue(queueUrl: string): Promise<void> {
  await asQueue(queueUrl, (client) => runMigrations(client, QUEUE_SCHEMA));
}

/** Refuses a database without the queue's tables, or with those of a newer release. */
export async function assertQueueMigrated(queueUrl: string): Promise<void> {
  try {
    await asQueue(queueUrl, (client) => assertSchemaCompatibility(client, QUEUE_SCHEMA));
  } catch (cause) {
    throw new Error('the queue cannot use HUB_QUEUE_DATABASE_URL: is the database there, and was the migration step run?', { cause });
  }
}

async function asQueue(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'throughgate queue', connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
