/**
 * What the insight room has of its own: the access record over the ledger, and the publications of aggregates.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '#store';
import { READ_DISCLOSURES } from './access/access-record.sql.js';
import { AGGREGATE_TABLES, READ_AGGREGATES } from './aggregates/aggregate-tables.js';

export class InsightTables1763700005000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READ_DISCLOSURES);
    await runner.query(AGGREGATE_TABLES);
    await runner.query(READ_AGGREGATES);
  }
}
