/**
 * Refuses a consent by somebody who is not entitled to give it, and says who is.
 */
import { Refusal, covers, parseIdOf } from '#kernel';
import type { Category } from '#kernel';
import { invalid } from '#gate';
import { bornOn } from '#directory';
import type { WriteTransaction } from '#store';
import { DECISION_CAPACITY } from './decision-capacity.entity.js';
import { PARENTAL_RESPONSIBILITY } from './parental-responsibility.entity.js';
import { CAPACITY, refuseOthers } from './entitled.js';
import { whoDecides } from './who-decides.js';
import type { Circumstances } from './who-decides.js';

/** Whose decision it is said to be: the young person's, or that of holders of parental responsibility, by their records. */
export interface Claimed {
  readonly agency: string;
  readonly categories: readonly Category[];
  readonly decidedBy: string;
  readonly holders: readonly string[];
}

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

/** Without what was judged nobody can say who decides. */
function unreadable(): Refusal {
  return new Refusal('NOT_SHARED', 'Who decides is not yours to see. Ask the youth offending team of the young person.');
}

/** What is judged of a consent names both whom it is shared with and what; of another matter neither. */
export function checkMatter(agency: string | null, categories: readonly Category[] | null): void {
  if ((agency === null) === (categories === null || categories.length === 0)) return;
  throw invalid(agency === null ? 'agency' : 'categories', 'For a consent to share name both the agency and the categories; else neither.');
}
