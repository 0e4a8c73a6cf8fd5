/**
 * No small number can be worked out from what is published: an attacker with exact linear arithmetic, who knows the rule and the rounding, cannot tell
 * any small cell from any other small number.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastOf, mostOf } from '../../../test/support/most-and-least.js';
import type { Constraints } from '../../../test/support/most-and-least.js';
import { ROUNDED_TO, SMALLEST, suppress } from './suppress.js';
import type { Line } from './bounds.js';

/** A table of teams by columns, each column with its total, and the total of those: a tree of sums. */
function withTotals(rows: readonly (readonly number[])[]): { counts: Map<string, number>; lines: Line[] } {
  const counts = new Map<string, number>();
  const add = (cell: string, count: number): void => void counts.set(cell, (counts.get(cell) ?? 0) + count);
  const columns = [...(rows[0] ?? []).keys()].map(String);
  rows.forEach((row, team) => {
    row.forEach((count, column) => {
      add(`${String(team)} ${String(column)}`, count);
      add(`all ${String(column)}`, count);
      add('all', count);
    });
  });
  const down = columns.map((column) => ({ total: `all ${column}`, parts: [...rows.keys()].map((team) => `${String(team)} ${column}`) }));
  return { counts, lines: [...down, { total: 'all', parts: columns.map((column) => `all ${column}`) }] };
}

/** What an attacker knows: published cells lie within their rounding, none is negative, every line adds up. */
function known(published: ReadonlyMap<string, number | null>, lines: readonly Line[]): { system: Constraints; at: Map<string, number> } {
  const at = new Map([...published.keys()].map((cell, index) => [cell, index]));
  const place = (cell: string): number => at.get(cell) ?? -1;
  const half = Math.floor(ROUNDED_TO / 2);
  const bounds = [...published].flatMap(([cell, shown]): Constraints['rows'][number][] => {
    if (shown === null) return [];
    const least = Math.max(SMALLEST, shown - half);
    return [
      { of: new Map([[place(cell), 1]]), is: '<=', bound: shown + half },
      { of: new Map([[place(cell), -1]]), is: '<=', bound: -least },
    ];
  });
  const sums = lines.map(({ total, parts }): Constraints['rows'][number] => {
    return { of: new Map([...parts.map((cell) => [place(cell), 1] as const), [place(total), -1] as const]), is: '=', bound: 0 };
  });
  return { system: { unknowns: at.size, rows: [...bounds, ...sums] }, at };
}

/** The small cells of which the attacker can rule out some small number. */
function narrowed(rows: readonly (readonly number[])[], publish: typeof suppress): string[] {
  const { counts, lines } = withTotals(rows);
  const { system, at } = known(publish(counts, lines), lines);
  return [...counts].flatMap(([cell, count]) => {
    if (count >= SMALLEST) return [];
    const [least, most] = [leastOf(system, at.get(cell) ?? 0), mostOf(system, at.get(cell) ?? 0)];
    return least > 1e-6 || most < SMALLEST - 1 - 1e-6 ? [`${cell}: ${String(least)} to ${String(most)}`] : [];
  });
}

const TABLES = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(([teams, columns]) => {
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
  return fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: teams, maxLength: teams });
});

describe('a published table', () => {
  it('lets nobody rule out any small number for a small cell', () => {
    fc.assert(
      fc.property(TABLES, (rows) => {
        expect(narrowed(rows, suppress)).toEqual([]);
      }),
      { numRuns: 1000, seed: 20_261_125 },
    );
  });

  it('would, if only what is small were suppressed', () => {
    const smallOnly: typeof suppress = (counts) =>
      new Map([...counts].map(([cell, count]) => [cell, count < SMALLEST ? null : Math.round(count / ROUNDED_TO) * ROUNDED_TO]));
    expect(
      narrowed(
        [
          [20, 1],
          [30, 30],
        ],
        smallOnly,
      ),
    ).not.toEqual([]);
    expect(
      narrowed(
        [
          [20, 1],
          [30, 30],
        ],
        suppress,
      ),
    ).toEqual([]);
  });

  it('holds nothing under ten, nothing but fives, and does not tell none from few', () => {
    fc.assert(
      fc.property(TABLES, (rows) => {
        const { counts, lines } = withTotals(rows);
        for (const [cell, shown] of suppress(counts, lines)) {
          const count = counts.get(cell) ?? 0;
          if (count < SMALLEST) expect(shown).toBeNull();
          if (shown !== null) expect([shown % ROUNDED_TO, Math.abs(shown - count) <= 2]).toEqual([0, true]);
        }
      }),
    );
  });

  it('holds ten, and not nine, one or none', () => {
    const counts = new Map([10, 9, 1, 0].map((count) => [String(count), count]));
    expect([...suppress(counts, []).values()]).toEqual([10, null, null, null]);
  });

  it('is published whole where nothing in it is small', () => {
    const { counts, lines } = withTotals([
      [20, 31],
      [14, 58],
    ]);
    expect([...suppress(counts, lines).values()].includes(null)).toBe(false);
  });
});
