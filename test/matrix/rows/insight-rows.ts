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

const objection = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ACCESS_RECORD',
  type: 'SharingObjection',
  full: 'reason',
  fact: null,
  factless: true,
  listed: 'objections',
  tables: [
    {
      noun: 'sharing_objection',
      categories: ['ACCESS_RECORD'],
      columns: {
        asked_by: NOBODY,
        asker: 'YOUNG_PERSON',
        category: 'FAMILY',
        reason: 'a reason',
        basis: 'PUBLIC_TASK',
        asked_on: DAY,
        due_on: DAY,
        state: 'OPEN',
      },
      side,
    },
  ],
});

const correction = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ACCESS_RECORD',
  type: 'CorrectionRequest',
  full: 'says',
  fact: null,
  factless: true,
  listed: 'corrections',
  tables: [
    {
      noun: 'correction_request',
      categories: ['ACCESS_RECORD'],
      columns: {
        asked_by: NOBODY,
        asker: 'YOUNG_PERSON',
        kind: 'FamilyMember',
        row_id: NOBODY,
        asked_at: `${DAY}T09:00:00Z`,
        field: 'name',
        says: 'another',
        asked_on: DAY,
        due_on: DAY,
        state: 'ASKED',
      },
      side,
    },
  ],
});

export const INSIGHT_ROWS: readonly MatrixRow[] = [
  request('access asked of', 'FIRST'),
  request('access asked by', 'SECOND'),
  correction('correction asked by', 'FIRST'),
  correction('correction asked of', 'SECOND'),
  objection('objected to by', 'FIRST'),
  objection('objected to, answered by', 'SECOND'),
  single('correction_notice', {
    category: 'ACCESS_RECORD',
    type: 'CorrectionNotice',
    full: 'field',
    fact: 'toldOn',
    factless: true,
    listed: 'correctionNotices',
    columns: { correction: NOBODY, kind: 'FamilyMember', field: 'name', told_on: DAY },
  }),
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
