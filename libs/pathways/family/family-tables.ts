/**
 * The tables of family and carers.
 */
import type { CaseTable } from '#store';

export const FAMILY_TABLES: readonly CaseTable[] = [
  {
    noun: 'family_member',
    columns: { recorded_on: 'date not null', name: 'text not null', relationship: 'text not null', contact: 'text not null', note: 'text' },
    fact: ['recorded_on'],
  },
  {
    noun: 'family_visit',
    columns: { on: 'date not null', status: 'text not null', visitor: 'text not null', assisted: 'boolean not null', note: 'text' },
    fact: ['on', 'status'],
    entries: true,
  },
];
