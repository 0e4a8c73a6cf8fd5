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
];
