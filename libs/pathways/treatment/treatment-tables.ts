/**
 * The table of substance-misuse treatment.
 */
import type { CaseTable } from '#store';

export const TREATMENT_TABLES: readonly CaseTable[] = [
  {
    noun: 'substance_treatment',
    columns: { status: 'text not null', started_on: 'date', kind: 'text not null', text: 'text not null' },
    fact: ['status', 'started_on'],
  },
];
