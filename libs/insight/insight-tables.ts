/**
 * What the insight room has of its own: the access record over the ledger, the publications of aggregates, and breaches.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '#store';
import { READ_DISCLOSURES } from './access/access-record.sql.js';
import { AGGREGATE_TABLES, READ_AGGREGATES } from './aggregates/aggregate-tables.js';
import { BREACH_TABLES } from './breach/breach-tables.js';
import { READ_BREACHES } from './breach/read-breaches.sql.js';

export class InsightTables1763700005000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READ_DISCLOSURES);
    await runner.query(AGGREGATE_TABLES);
    await runner.query(READ_AGGREGATES);
    await runner.query(BREACH_TABLES);
    await runner.query(READ_BREACHES);
  }
}
