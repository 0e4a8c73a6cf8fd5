/**
 * What the insight room has of its own: the access record over the ledger, what a person asked for, and the publications of aggregates.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '#store';
import { READ_DISCLOSURES } from './access/access-record.sql.js';
import { ACCESS_TABLES } from './access-request/access-tables.js';
import { ASSEMBLE_ACCESS } from './access-request/assemble-access.sql.js';
import { AGGREGATE_TABLES, READ_AGGREGATES } from './aggregates/aggregate-tables.js';
import { OWN_REQUESTS } from './own-requests/own-requests.sql.js';

export class InsightTables1763700005000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READ_DISCLOSURES);
    await runner.query(AGGREGATE_TABLES);
    await runner.query(READ_AGGREGATES);
    for (const statement of [OWN_REQUESTS, ...ACCESS_TABLES, ASSEMBLE_ACCESS]) await runner.query(statement);
  }
}
