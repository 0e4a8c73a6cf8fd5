/**
 * What the insight room has of its own: the access record over the ledger, what a person asked for, the publications of aggregates, and breaches.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '#store';
import { READ_DISCLOSURES } from './access/access-record.sql.js';
import { ACCESS_TABLES } from './access-request/access-tables.js';
import { ASSEMBLE_ACCESS } from './access-request/assemble-access.sql.js';
import { AGGREGATE_TABLES, READ_AGGREGATES } from './aggregates/aggregate-tables.js';
import { CORRECTION_TABLES } from './correction/correction-tables.js';
import { OBJECTION_TABLES } from './objection/objection-tables.js';
import { BREACH_TABLES } from './breach/breach-tables.js';
import { READ_BREACHES } from './breach/read-breaches.sql.js';
import { OWN_REQUESTS } from './own-requests/own-requests.sql.js';

export class InsightTables1763700005000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READ_DISCLOSURES);
    await runner.query(AGGREGATE_TABLES);
    await runner.query(READ_AGGREGATES);
    for (const statement of [OWN_REQUESTS, ...ACCESS_TABLES, ASSEMBLE_ACCESS, ...OBJECTION_TABLES, ...CORRECTION_TABLES])
      await runner.query(statement);
    await runner.query(BREACH_TABLES);
    await runner.query(READ_BREACHES);
  }
}
