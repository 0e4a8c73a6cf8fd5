/**
 * That what is hidden and what is not there are not told apart by time: an answer that did not find something leaves at a whole beat after it was asked
 * for, however long the looking took. An answer that found all it was asked for does not wait.
 */
import { setTimeout } from 'node:timers/promises';
import type { GraphQLFormattedError } from 'graphql';
import type { HubContext } from '../request/hub-context.js';

/** Well beyond what is looked up for one id, and too short for whoever typed a wrong one to notice. */
export const BEAT_MS = 25;

/**
 * Resolves at once, or where something was not found at the next beat. A beat is as many times longer as there are things that were not found: what one
 * of them takes, times their number, could be seen otherwise.
 */
export async function untilBeat(
  { began, unanswered }: Pick<HubContext, 'began' | 'unanswered'>,
  errors: readonly GraphQLFormattedError[],
): Promise<void> {
  const beat = BEAT_MS * (unanswered + errors.filter(({ extensions }) => extensions?.['code'] === 'NOT_FOUND').length);
  if (beat === 0) return;
  const leaves = began + beat * Math.ceil((performance.now() - began) / beat);
  // A timer ends at a whole millisecond of the loop, which may lie before: the first that does not is the same, whenever it was set.
  for (let left = leaves - performance.now(); left > 0; left = leaves - performance.now()) await setTimeout(Math.ceil(left));
}
