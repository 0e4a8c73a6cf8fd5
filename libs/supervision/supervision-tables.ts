/**
 * The tables of the supervision room.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'court_order',
    columns: {
      kind: 'text not null',
      made_on: 'date not null',
      ends_on: 'date',
      court: 'text not null',
      offence: 'text not null',
      conditions: 'text',
      placement_conditions: 'text not null',
    },
    fact: ['placement_conditions'],
  },
  {
    noun: 'risk_assessment',
    columns: {
      assessed_on: 'date not null',
      level: 'text not null',
      mappa: 'text not null',
      summary: 'text not null',
      safe_working: 'text not null',
      review_on: 'date not null',
    },
    fact: ['safe_working', 'review_on'],
  },
  {
    noun: 'intelligence',
    columns: { received_on: 'date not null', ask: 'text not null', text: 'text not null' },
    fact: ['received_on', 'ask'],
    entries: true,
  },
  {
    noun: 'exclusion_zone',
    columns: { area: 'text not null', from: 'date not null', until: 'date', basis: 'text not null' },
    fact: ['area', 'from', 'until'],
  },
  {
    noun: 'safeguarding',
    columns: { kind: 'text not null', since: 'date not null', until: 'date', ask: 'text not null', text: 'text not null' },
    fact: ['since', 'until', 'ask'],
    holds: { while: 'until is null', of: ['until'] },
  },
  {
    noun: 'statutory_contact',
    columns: { on: 'date not null', kind: 'text not null', attendance: 'text not null', note: 'text' },
    fact: ['on', 'kind'],
    entries: true,
  },
  {
    noun: 'enforcement',
    columns: { on: 'date not null', kind: 'text not null', contact: 'uuid', condition: 'text', note: 'text' },
    fact: ['on', 'kind'],
    entries: true,
  },
  {
    noun: 'sensitive_flag',
    columns: { kind: 'text not null', recorded_on: 'date not null', note: 'text' },
    fact: ['recorded_on'],
  },
];

export class SupervisionTables1763700002200 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
  }
}
