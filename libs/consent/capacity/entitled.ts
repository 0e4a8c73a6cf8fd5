/**
 * Whether whoever is said to have decided on a consent is who decides (domain rules 5 and 6); where not, the refusal names who is.
 */
import { Refusal, maskOf } from '#kernel';
import type { Decider } from './who-decides.js';

/** Who is said to decide: the young person, or holders of parental responsibility by the ids of their records. */
export interface SaidToDecide {
  readonly by: string;
  readonly named: readonly string[];
}

/** The category in which it is recorded who decides. */
export const CAPACITY = maskOf('DECISION_CAPACITY');

/** Refuses (INVALID of `decidedBy` or `holders`) whoever is said to decide and is not who does, naming who is. */
export function refuseOthers(decider: Decider, { by, named }: SaidToDecide): void {
  if (by === 'YOUNG_PERSON' && named.length > 0) throw notEntitled('holders', 'The young person decided: leave `holders` out.');
  if (decider.who === 'HOLDERS' && by !== 'YOUNG_PERSON') return refuseOtherHolders(decider, named);
  if (decider.who === 'YOUNG_PERSON' && by === 'YOUNG_PERSON') return;
  throw notEntitled('decidedBy', WHO_MAY[decider.who]);
}

function refuseOtherHolders({ held, authority }: Extract<Decider, { who: 'HOLDERS' }>, named: readonly string[]): void {
  if (named.length === 0 || !named.every((holder) => held.includes(holder))) {
    throw notEntitled('holders', 'Name in `holders` the record of whoever decided and holds parental responsibility today.');
  }
  if (authority !== null && !named.includes(authority)) {
    throw notEntitled(
      'holders',
      'Under the care order the local authority shares parental responsibility: it must be among those who decide.',
    );
  }
}

const WHO_MAY: Readonly<Record<Decider['who'], string>> = {
  YOUNG_PERSON: 'The young person decides this for themselves, and nobody for them. Ask them.',
  NOT_JUDGED:
    'Under 16 it is first judged whether the young person decides this: record it for this agency and these categories (recordDecisionCapacity). Then they decide, or who holds parental responsibility.',
  HOLDERS: 'The young person was found not to decide this: who holds parental responsibility decides, and the young person is heard.',
  NO_HOLDER:
    'The young person was found not to decide this, and nobody is recorded who holds parental responsibility: record who does (recordParentalResponsibility); they decide.',
  NOBODY:
    'An adult who lacks capacity for this cannot agree to it, and nobody agrees for them: a decision in their best interests is not consent (Mental Capacity Act 2005, s.4).',
};

/** Who may is known from what was judged: whoever is told it was told that. */
const notEntitled = (field: string, sentence: string): Refusal => new Refusal('INVALID', sentence, { field, tells: CAPACITY });
