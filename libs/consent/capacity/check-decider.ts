/**
 * Refuses a consent by somebody who is not entitled to give it, and says who is.
 */
import { Refusal, covers, maskOf, parseIdOf } from '#kernel';
import type { Category } from '#kernel';
import { invalid } from '#gate';
import { bornOn } from '#directory';
import type { WriteTransaction } from '#store';
import { DECISION_CAPACITY } from './decision-capacity.entity.js';
import { PARENTAL_RESPONSIBILITY } from './parental-responsibility.entity.js';
import { whoDecides } from './who-decides.js';
import type { Circumstances, Decider } from './who-decides.js';

/** Whose decision it is said to be: the young person's, or that of holders of parental responsibility, by their records. */
export interface Claimed {
  readonly agency: string;
  readonly categories: readonly Category[];
  readonly decidedBy: string;
  readonly holders: readonly string[];
}

const CAPACITY = maskOf('DECISION_CAPACITY');

/**
 * Returns the ids of the records of parental responsibility that decided (none: the young person did) and the day of birth. Refusals: INVALID of
 * `decidedBy` or `holders` for whoever is not entitled, naming who is; NOT_SHARED where the writer may not read what was judged.
 */
export async function checkDecider(tx: WriteTransaction, claimed: Claimed): Promise<{ bornOn: string; holders: string[] }> {
  if (!covers(tx.vector.every, CAPACITY)) throw unreadable();
  const born = await bornOn(tx);
  if (born === null) throw unreadable();
  const [judged, held] = [await tx.many(DECISION_CAPACITY, { agency: claimed.agency }), await tx.many(PARENTAL_RESPONSIBILITY)];
  const named = claimed.holders.map((holder) => parseIdOf('ParentalResponsibility', holder).id);
  for (const category of new Set(claimed.categories)) {
    const matter = judged.filter(({ categories }) => categories?.includes(category) === true);
    const circumstances: Circumstances = { bornOn: born, on: tx.today, judged: matter, holders: held };
    refuseOthers(whoDecides(circumstances), { by: claimed.decidedBy, named });
  }
  return { bornOn: born, holders: claimed.decidedBy === 'YOUNG_PERSON' ? [] : named };
}

function refuseOthers(decider: Decider, { by, named }: { by: string; named: readonly string[] }): void {
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

/** Without what was judged nobody can say who decides. */
function unreadable(): Refusal {
  return new Refusal('NOT_SHARED', 'Who decides is not yours to see. Ask the youth offending team of the young person.');
}

/** What is judged of a consent names both whom it is shared with and what; of another matter neither. */
export function checkMatter(agency: string | null, categories: readonly Category[] | null): void {
  if ((agency === null) === (categories === null || categories.length === 0)) return;
  throw invalid(agency === null ? 'agency' : 'categories', 'For a consent to share name both the agency and the categories; else neither.');
}
