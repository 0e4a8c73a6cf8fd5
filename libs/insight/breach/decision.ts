/**
 * What a decision about a breach must say (UK GDPR Articles 33 and 34), and how far decisions bring it. Pure functions: the clock is given.
 */
import { Refusal } from '#kernel';
import { invalid } from '#gate';

/** What is decided. Instants are the database's or the caller's, RFC 3339. */
export interface Decision {
  readonly risk: 'UNLIKELY' | 'RISK' | 'HIGH_RISK';
  readonly commissionerToldAt: Date | null;
  readonly delayReason: string | null;
  readonly people: string | null;
  readonly outcome: string | null;
}

export type BreachState = 'REPORTED' | 'DECIDED' | 'CLOSED';

const HOURS_72 = 72 * 3_600_000;

/** By when the commissioner is told: 72 hours after somebody became aware, whatever clocks do and whichever days those are. */
export function commissionerBy(foundAt: Date): Date {
  return new Date(foundAt.getTime() + HOURS_72);
}

/** Refuses with INVALID a decision that leaves out what the law asks for. `at`: now. */
export function checkDecision({ risk, commissionerToldAt: told, delayReason, people, outcome }: Decision, foundAt: Date, at: Date): void {
  if (told !== null && (told < foundAt || told > at))
    throw invalid('commissionerToldAt', 'It was told after it was found, and not in the future.');
  const late = told !== null && told > commissionerBy(foundAt);
  if (late && delayReason === null) throw invalid('delayReason', 'It was told after 72 hours: say why (Article 33(1)).');
  if (!late && delayReason !== null) throw invalid('delayReason', 'A reason for a delay belongs to one that was told after 72 hours.');
  if (outcome === null) return;
  if (risk !== 'UNLIKELY' && told === null)
    throw invalid('commissionerToldAt', 'Where there is a risk the commissioner is told before it is closed.');
  if (risk === 'HIGH_RISK' && people === null)
    throw invalid('people', 'With a high risk the young people are told: say how, or why not (Article 34).');
}

/** How far a part is by its newest decision; REPORTED without one. */
export function stateOf(newest: { readonly outcome: string | null } | undefined): BreachState {
  if (newest === undefined) return 'REPORTED';
  return newest.outcome === null ? 'DECIDED' : 'CLOSED';
}

/** The least far of the parts; null where there is none. */
export function leastOf(states: readonly BreachState[]): BreachState | null {
  return (['REPORTED', 'DECIDED', 'CLOSED'] as const).find((state) => states.includes(state)) ?? null;
}

/** Refuses what comes after the last word. */
export function checkOpen(newest: { readonly outcome: string | null } | undefined): void {
  if (stateOf(newest) === 'CLOSED')
    throw new Refusal('TOO_LATE', 'This part was closed already. Report it again if more has come to light.', { field: 'breach' });
}
