/**
 * The tables of what is opened, and closed, by name: emergency disclosures, police requests, seals; and of area transfers.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { LIST_EMERGENCY_DISCLOSURES } from './emergency/list-emergency-disclosures.sql.js';
import { TRANSFERS } from './transfer/transfer-tables.js';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'emergency_disclosure',
    counterpart: true,
    columns: {
      disclosed_by: 'uuid not null',
      recipient: 'uuid not null',
      recipient_agency: 'uuid not null',
      categories: 'text[] not null',
      opened_on: 'date not null',
      closes_at: 'timestamptz not null',
      reason: 'text not null',
      basis: 'text not null',
      told: 'uuid[] not null',
      person_told: 'boolean not null',
      review_due: 'date not null',
      reviewed_on: 'date',
      reviewed_by: 'uuid',
      finding: 'text',
      finding_note: 'text',
    },
    fact: ['opened_on'],
    holds: { while: 'reviewed_on is null', of: ['reviewed_on'] },
  },
  { noun: 'emergency_concern', counterpart: true, columns: { concern: 'text not null' }, fact: [] },
  {
    noun: 'police_request',
    counterpart: true,
    columns: {
      force: 'uuid not null',
      officer: 'uuid not null',
      offence: 'text not null',
      reason: 'text not null',
      categories: 'text[] not null',
      asked_on: 'date not null',
      state: 'text not null',
      opened: 'text[]',
      closes_at: 'timestamptz',
      decided_on: 'date',
      decided_by: 'uuid',
      note: 'text',
    },
    fact: ['asked_on'],
    holds: { while: `state = 'ASKED'`, of: ['state'] },
  },
  {
    noun: 'record_seal',
    columns: {
      category: 'text not null',
      type: 'text not null',
      nouns: 'text[] not null',
      row_id: 'uuid not null',
      reason: 'text not null',
      sealed_on: 'date not null',
      sealed_by: 'uuid not null',
      unsealed_on: 'date',
    },
    fact: [],
  },
];

export class SafeguardingTables1763700000950 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
    await runner.query(LIST_EMERGENCY_DISCLOSURES);
    for (const statement of TRANSFERS) await runner.query(statement);
  }
}
