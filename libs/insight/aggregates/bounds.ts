/**
 * What can be worked out of cells from sums: the least and the most each can be. Exact where the sums form a tree, as ours do.
 */

/** A sum that is published with its parts. */
export interface Line {
  /** The cell that is the sum. */
  readonly total: string;
  /** The cells it is the sum of. */
  readonly parts: readonly string[];
}

/** The least and the most a cell can be. */
export type Range = readonly [least: number, most: number];

/** The ranges narrowed by every line, over and over until nothing more follows. */
export function boundsOf(ranges: ReadonlyMap<string, Range>, lines: readonly Line[]): Map<string, Range> {
  const bounds = new Map(ranges);
  while (lines.filter((line) => narrow(bounds, line)).length > 0);
  return bounds;
}

/** Narrows the cells of one line by each other; tells whether anything became narrower. */
function narrow(bounds: Map<string, Range>, { total, parts }: Line): boolean {
  const rangeOf = (cell: string): Range => bounds.get(cell) ?? [0, Infinity];
  const sum = (cells: readonly string[], end: 0 | 1): number => cells.reduce((all, cell) => all + rangeOf(cell)[end], 0);
  const within = (cell: string, [least, most]: Range): boolean => {
    const [before, after] = rangeOf(cell);
    bounds.set(cell, [Math.max(before, least), Math.min(after, most)]);
    return least > before || most < after;
  };
  const others = (part: string): string[] => parts.filter((other) => other !== part);
  const narrowed = [
    within(total, [sum(parts, 0), sum(parts, 1)]),
    ...parts.map((part) => within(part, [rangeOf(total)[0] - sum(others(part), 1), rangeOf(total)[1] - sum(others(part), 0)])),
  ];
  return narrowed.includes(true);
}
