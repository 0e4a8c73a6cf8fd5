/** Half-open spans of time: the first millisecond is in, the last is not. */
import type { Interval } from '../document/protocol.js';

/** Whether the instant is in the span. */
export function holdsAt({ from, until }: Interval, instant: number): boolean {
  return from <= instant && (until === null || instant < until);
}

/** Whether the instant is in any of the spans. */
export function someHoldsAt(spans: readonly Interval[], instant: number): boolean {
  return spans.some((span) => holdsAt(span, instant));
}
