/**
 * The tables of custody and of the pathways.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';
import { EDUCATION_TABLES } from './education/education-tables.js';
import { FAMILY_TABLES } from './family/family-tables.js';
import { FINANCE_TABLES } from './finance/finance-tables.js';
import { HEALTH_TABLES } from './health/health-tables.js';
import { LEISURE_TABLES } from './leisure/leisure-tables.js';
import { TREATMENT_TABLES } from './treatment/treatment-tables.js';
import { WORKER_ACCESS } from './accommodation/worker-access.js';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'custody_episode',
    columns: { establishment: 'uuid not null', kind: 'text not null', admitted_on: 'date not null', release_on: 'date' },
    fact: ['release_on'],
  },
  {
    noun: 'custody_progress',
    columns: { on: 'date not null', kind: 'text not null', text: 'text not null' },
    fact: ['on', 'kind'],
    entries: true,
  },
  {
    noun: 'accommodation_need',
    columns: { recorded_on: 'date not null', homeless_on_release: 'boolean not null', text: 'text not null' },
    fact: ['recorded_on'],
  },
  {
    noun: 'accommodation_proposal',
    columns: { proposed_on: 'date not null', kind: 'text not null', address: 'text not null', available_from: 'date', note: 'text' },
    fact: ['proposed_on'],
  },
  {
    noun: 'accommodation_confirmation',
    columns: {
      confirmed: 'boolean not null',
      from: 'date not null',
      kind: 'text not null',
      address: 'text not null',
      suitability: 'text not null',
      power: 'text not null',
    },
    fact: ['confirmed', 'from'],
  },
  {
    noun: 'accommodation_alarm',
    columns: { on: 'date not null', days_before_release: 'int not null' },
    fact: ['on', 'days_before_release'],
  },
  ...EDUCATION_TABLES,
  ...HEALTH_TABLES,
  ...TREATMENT_TABLES,
  ...FAMILY_TABLES,
  ...FINANCE_TABLES,
  ...LEISURE_TABLES,
];

export class PathwaysTables1763700002000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
    await runner.query(WORKER_ACCESS);
  }
}
