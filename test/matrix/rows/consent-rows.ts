/** The records of the consent room in the matrix. */
import { DAY, single } from './row.js';
import type { MatrixRow } from './row.js';

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
];
