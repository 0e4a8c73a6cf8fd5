/** What was compared and what differs, and in which order a list is expected. */
import type { Placed } from '../lay/place.js';

/** Expected answers that are something; whatever else is expected is nothing, or a refusal. */
const SOMETHING: readonly unknown[] = [true, 'FULL', 'FACT', 'DONE'];

/** How much was compared: answers that are something, answers that are nothing, and what differs. */
export class Tally {
  positive = 0;
  negative = 0;
  readonly wrong: string[] = [];

  /** Notes one comparison. */
  same(seen: unknown, expected: unknown, what: () => string): void {
    if (SOMETHING.includes(expected) || (Array.isArray(expected) && expected.length > 0)) this.positive += 1;
    else this.negative += 1;
    if (JSON.stringify(seen) !== JSON.stringify(expected))
      this.wrong.push(`${what()}: the hub says ${JSON.stringify(seen)}, the paper ${JSON.stringify(expected)}`);
  }
}

/** Soonest due first, and of those of one day by id. */
export function bySoonest(one: Placed, other: Placed): number {
  const [a, b] = [one.dueOn + one.id, other.dueOn + other.id];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Actions due sooner than so many days count as soon. */
export const SOON = 4;
