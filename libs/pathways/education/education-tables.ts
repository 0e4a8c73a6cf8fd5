/**
 * The tables of education, training and employment.
 */
import type { CaseTable } from '#store';

export const EDUCATION_TABLES: readonly CaseTable[] = [
  {
    noun: 'education_place',
    columns: {
      kind: 'text not null',
      provider: 'text not null',
      course: 'text',
      hours_a_week: 'int',
      status: 'text not null',
      starts_on: 'date',
    },
    fact: ['status', 'starts_on'],
  },
  {
    noun: 'learning',
    columns: { recorded_on: 'date not null', attainment: 'text not null', learning_needs: 'text', development_plan: 'text not null' },
    fact: ['recorded_on'],
  },
];
