/**
 * The table of finance, benefits, debt and identity papers.
 */
import type { CaseTable } from '#store';

export const FINANCE_TABLES: readonly CaseTable[] = [
  {
    noun: 'finance_matter',
    columns: {
      recorded_on: 'date not null',
      status: 'text not null',
      kind: 'text not null',
      amount_in_pence: 'int',
      text: 'text not null',
    },
    fact: ['recorded_on', 'status'],
  },
];
