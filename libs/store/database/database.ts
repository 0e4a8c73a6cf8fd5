/**
 * The database of one role, as the rooms use it: reads are named prepared statements on the pool TypeORM owns, writes its transactions. Rooms say
 * what their rows are, never where they live.
 */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import type { CaseNoun } from '../writing/case-row.js';
import { ChangeNotices } from '../writing/change-notices.js';
import { surviveLostConnections } from './lost-connections.js';
import { NamingClient } from './named-statements.js';

export class Database {
  /** Of what was committed here. */
  readonly notices: ChangeNotices;

  private constructor(private readonly source: DataSource) {
    this.notices = new ChangeNotices(this.pool);
  }

  /** Opens one with the entities of these nouns. Statements end after five seconds, connections speak UTC. */
  static async open(url: string, nouns: readonly CaseNoun[], connections = 10): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      schema: 'hub',
      entities: nouns.map((noun) => noun.entity),
      synchronize: false,
      applicationName: 'throughgate',
      connectTimeoutMS: 5_000,
      extra: {
        Client: NamingClient,
        max: connections,
        statement_timeout: 5_000,
        options: '-c timezone=UTC',
        keepAlive: true,
        pipeline: true,
      },
    });
    const database = new Database(await source.initialize());
    surviveLostConnections(database.pool);
    return database;
  }

  /** The pool under TypeORM. */
  get pool(): Pool {
    return (this.source.driver as unknown as { readonly master: Pool }).master;
  }

  /** The rows of a statement; give it a name where it runs often. */
  async many<Row extends QueryResultRow>(statement: QueryConfig | string, values?: unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>(statement, values);
    return rows;
  }

  /** The first row, or null. */
  async maybeOne<Row extends QueryResultRow>(statement: QueryConfig | string, values?: unknown[]): Promise<Row | null> {
    return (await this.many<Row>(statement, values))[0] ?? null;
  }

  /** A connection of TypeORM's for one transaction. */
  runner(): QueryRunner {
    return this.source.createQueryRunner();
  }

  /** One transaction. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return await this.source.transaction(work);
  }

  async close(): Promise<void> {
    await this.notices.close();
    await this.source.destroy();
  }
}
