/** The records of the directory room in the matrix: who of a household signs in, whom the young person asked to speak for them. */
import { DAY, NOBODY, single } from './row.js';
import type { MatrixRow } from './row.js';

export const DIRECTORY_ROWS: readonly MatrixRow[] = [
  single('household_member', {
    category: 'PARTICIPATION_AND_CONSENT',
    type: 'HouseholdMember',
    full: 'version',
    fact: 'joinedOn',
    listed: 'household',
    columns: { household: NOBODY, role: 'CARER', joined_on: DAY, left_on: null },
  }),
  single('broker_request', {
    category: 'OWN_WORDS',
    type: 'BrokerRequest',
    full: 'words',
    fact: 'askedOn',
    listed: 'brokerRequests',
    columns: { broker: NOBODY, words: 'speak for me', asked_on: DAY, withdrawn_on: null },
  }),
];
