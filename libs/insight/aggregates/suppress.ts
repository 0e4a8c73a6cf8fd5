/**
 * Small numbers do not leave: counts under ten are suppressed and the rest rounded to five (the "10-5 rule" of the Office for National Statistics),
 * and as many others are suppressed as it takes that no small one can be worked out from totals (seeds, new 23: a Welsh area may have one child).
 */
import { boundsOf } from './bounds.js';
import type { Line } from './bounds.js';

/** Counts under this are never published; nought is one of them, so that nobody and few are not told apart. */
export const SMALLEST = 10;

/** What is published is a multiple of this. */
export const ROUNDED_TO = 5;

const HALF = Math.floor(ROUNDED_TO / 2);

/** The counts as they may be published: rounded, or null. Every line must add up, and no cell may be a part of two. */
export function suppress(counts: ReadonlyMap<string, number>, lines: readonly Line[]): Map<string, number | null> {
  const small = [...counts].filter(([, count]) => count < SMALLEST).map(([cell]) => cell);
  const hidden = new Set(small);
  const lineOf = new Map(lines.flatMap((line) => line.parts.map((part) => [part, line] as const)));
  // Each round hides one cell more: it ends at the latest when all are hidden, and then nothing is known of any.
  for (let told = toldBy(); told !== undefined; told = toldBy()) hidden.add(neighbourOf(told));
  return new Map([...counts].map(([cell, count]) => [cell, hidden.has(cell) ? null : rounded(count)]));

  /** A small cell of which what is shown rules out some small number. */
  function toldBy(): string | undefined {
    const shown = [...counts].map(([cell, count]) => [cell, hidden.has(cell) ? ([0, Infinity] as const) : rangeOf(count)] as const);
    const bounds = boundsOf(new Map(shown), lines);
    return small.find((cell) => {
      const [least, most] = bounds.get(cell) ?? [0, Infinity];
      return least > 0 || most < SMALLEST - 1;
    });
  }

  /** What to hide so that less is told of a cell: the smallest shown beside it, else their total, else what tells of the total. */
  function neighbourOf(cell: string): string {
    const line = lineOf.get(cell) ?? lines.find(({ total }) => total === cell);
    if (line === undefined) throw new Error(`${cell} stands in no line, and something tells of it`);
    const [beside] = line.parts.filter((part) => !hidden.has(part)).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    if (beside !== undefined) return beside;
    return hidden.has(line.total) ? neighbourOf(line.total) : line.total;
  }
}

const rounded = (count: number): number => Math.round(count / ROUNDED_TO) * ROUNDED_TO;

/** The least and the most a published count can have been, as whoever reads it can work out. */
function rangeOf(count: number): readonly [number, number] {
  return [Math.max(SMALLEST, rounded(count) - HALF), rounded(count) + HALF];
}
