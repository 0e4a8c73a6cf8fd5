/**
 * Until when a consent stands without being given again (domain rules 11 and 13): a consent past its review date opens nothing.
 */
import { addMonths, ageOn, birthday } from '#kernel';

/** Calendar months a decision stands. */
const MONTHS = 6;

/**
 * The first day (YYYY-MM-DD, in London) it does not stand: six months after it was decided. What holders of parental responsibility decided ends with
 * the next birthday that changes who decides, the 16th or the 18th.
 */
export function reviewBy(decidedOn: string, bornOn: string, byHolders: boolean): string {
  const sixMonths = addMonths(decidedOn, MONTHS);
  const until = byHolders ? birthday(bornOn, ageOn(bornOn, decidedOn) < 16 ? 16 : 18) : sixMonths;
  return until < sixMonths ? until : sixMonths;
}
