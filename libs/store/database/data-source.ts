/**
 * The one place that opens a TypeORM data source for a room's entities; the read path uses the pool it owns.
 */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import type { CaseNoun } from '../writing/case-row.js';

/** A data source of a role, with the entities of these nouns. Statements end after five seconds, connections speak UTC. */
export async function openDataSource(url: string, nouns: readonly CaseNoun[], connections = 10): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'hub',
    entities: nouns.map((noun) => noun.entity),
    synchronize: false,
    applicationName: 'throughgate',
    connectTimeoutMS: 5_000,
    extra: { max: connections, statement_timeout: 5_000, options: '-c timezone=UTC', keepAlive: true },
  });
  return await source.initialize();
}

/** The pool under a data source: named prepared statements go to it directly. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { readonly master: Pool }).master;
}
