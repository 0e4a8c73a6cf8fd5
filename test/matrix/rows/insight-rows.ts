/** The records of the insight room in the matrix: what a person asked for. */
import { DAY, NOBODY, single } from './row.js';
import type { MatrixRow } from './row.js';

const request = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ACCESS_RECORD',
  type: 'AccessRequest',
  full: 'note',
  fact: null,
  factless: true,
  listed: 'accessRequests',
  tables: [
    {
      noun: 'access_request',
      categories: ['ACCESS_RECORD'],
      columns: { asked_by: NOBODY, asker: 'YOUNG_PERSON', note: 'all of it', asked_on: DAY, due_on: DAY, state: 'ASKED' },
      side,
    },
  ],
});

export const INSIGHT_ROWS: readonly MatrixRow[] = [
  request('access asked of', 'FIRST'),
  request('access asked by', 'SECOND'),
  single('access_review', {
    category: 'ACCESS_RECORD',
    type: 'AccessReview',
    full: 'held',
    fact: null,
    factless: true,
    listed: 'accessReviews',
    columns: { request: NOBODY, category: 'ACCESS_RECORD', held: 2, due_on: DAY, state: 'TO_REVIEW' },
  }),
];
