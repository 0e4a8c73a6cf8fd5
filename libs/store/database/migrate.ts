/**
 * Brings a database to the newest schema, as its owner, one process at a time.
 */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { STORE_MIGRATIONS } from '../migrations/index.js';
import { look } from './look.js';

/** A migration class; listed by hand, in order: a glob would hide one. */
export type Migration = new () => MigrationInterface;

/**
 * Runs every migration that has not run yet, the store's own first, then the rooms' in the order given.
 * Refuses a database that is newer than this code.
 */
export async function migrate(ownerUrl: string, rooms: readonly Migration[]): Promise<void> {
  const migrations = [...STORE_MIGRATIONS, ...rooms];
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'public',
    migrations,
    migrationsTableName: 'hub_migration',
    applicationName: 'throughgate migrate',
  });
  await source.initialize();
  try {
    await source.query(`select pg_advisory_lock(hashtext('throughgate migrate'))`);
    await refuseNewerDatabase(source, migrations);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

async function refuseNewerDatabase(source: DataSource, migrations: readonly Migration[]): Promise<void> {
  const [found] = await source.query<{ present: boolean }[]>(`select to_regclass('public.hub_migration') is not null as present`);
  if (found?.present !== true) return;
  const known = new Set(migrations.map((migration) => migration.name));
  const run = await source.query<{ name: string }[]>('select name from public.hub_migration');
  const unknown = run.filter((row) => !known.has(row.name)).map((row) => row.name);
  if (unknown.length > 0)
    throw new Error(`the database is newer than this release (${unknown.join(', ')}): start the newer release instead`);
}

/** The migrations of this release that have not run yet, by name, and those that have and are not of it. */
export async function missingMigrations(ownerUrl: string, rooms: readonly Migration[]): Promise<{ pending: string[]; unknown: string[] }> {
  const known = [...STORE_MIGRATIONS, ...rooms].map((migration) => migration.name);
  const { rows } = await look(ownerUrl, (client) => client.query<{ name: string }>('select name from public.hub_migration order by name'));
  const run = rows.map(({ name }) => name);
  return { pending: known.filter((name) => !run.includes(name)), unknown: run.filter((name) => !known.includes(name)) };
}
