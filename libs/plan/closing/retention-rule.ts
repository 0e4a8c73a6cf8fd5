/**
 * When the hub deletes its copy of a case (the protocol's line on retention). Pure: days are London's, and the clock is given.
 */
import { addMonths } from '#kernel';

/** A case that was closed, under the line of the protocol its home team signed last. */
export interface ClosedCase {
  readonly closedOn: string;
  /** Calendar months; null where its home team has signed nothing: then nobody has said how long. */
  readonly months: number | null;
}

/** The day from which it is erased; null where none can be said. A case closed on the last of a month is kept to the last of one. */
export function eraseOn({ closedOn, months }: ClosedCase): string | null {
  return months === null ? null : addMonths(closedOn, months);
}

/** Whether it is to be erased by now. `today`: in London. */
export function isDue(closed: ClosedCase, today: string): boolean {
  const on = eraseOn(closed);
  return on !== null && on <= today;
}
