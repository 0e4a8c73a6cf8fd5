/** The records of the consent room in the matrix. */
import { DAY, NOBODY, single } from './row.js';
import type { MatrixRow } from './row.js';

const notice = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ACCESS_RECORD',
  type: 'WithdrawalNotice',
  full: 'category',
  fact: null,
  factless: true,
  listed: 'withdrawalNotices',
  tables: [
    {
      noun: 'withdrawal_notice',
      categories: ['ACCESS_RECORD'],
      columns: { consent: NOBODY, consent_version: 2, category: 'FAMILY', withdrawn_on: DAY, last_received_on: DAY, due_on: DAY },
      side,
    },
  ],
});

export const CONSENT_ROWS: readonly MatrixRow[] = [
  single('informed', {
    category: 'PARTICIPATION_AND_CONSENT',
    type: 'Informed',
    full: 'how',
    fact: 'on',
    columns: { on: DAY, how: 'face to face', language: 'ENGLISH' },
  }),
  single('decision_capacity', {
    category: 'DECISION_CAPACITY',
    type: 'DecisionCapacity',
    full: 'matter',
    fact: 'on',
    listed: 'decisionCapacity',
    columns: {
      on: DAY,
      law: 'GILLICK',
      matter: 'a matter',
      assessor: 'somebody',
      understanding: 'all of it',
      outcome: 'DECIDES',
      parents_involvement: 'none wanted',
      childs_view: null,
    },
  }),
  single('parental_responsibility', {
    category: 'DECISION_CAPACITY',
    type: 'ParentalResponsibility',
    full: 'holder',
    fact: 'from',
    listed: 'parentalResponsibility',
    columns: { from: DAY, until: null, kind: 'PARENT', holder: 'somebody', agency: null, basis: 'BIRTH' },
  }),
  notice('withdrawal noticed by', 'FIRST'),
  notice('withdrawal noticed to', 'SECOND'),
];
