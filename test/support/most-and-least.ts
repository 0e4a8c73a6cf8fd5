/**
 * What somebody who adds and subtracts can work out: the least and the most a cell can be, given bounds on cells and sums that must hold. Exact, by the
 * simplex method (two phases, Bland's rule); independent of what it is used against.
 */

/** A system of non-negative unknowns. */
export interface Constraints {
  readonly unknowns: number;
  /** Each: coefficients by unknown, and what the sum is at most, or exactly. */
  readonly rows: readonly { readonly of: ReadonlyMap<number, number>; readonly is: '<=' | '='; readonly bound: number }[];
}

const TINY = 1e-7;

/** The most an unknown can be; Infinity where nothing bounds it. Throws where the constraints contradict each other. */
export function mostOf(system: Constraints, unknown: number): number {
  return optimum(system, new Map([[unknown, 1]]));
}

/** The least an unknown can be. */
export function leastOf(system: Constraints, unknown: number): number {
  return -optimum(system, new Map([[unknown, -1]]));
}

function optimum({ unknowns, rows }: Constraints, wanted: ReadonlyMap<number, number>): number {
  const slacks = rows.filter(({ is }) => is === '<=').length;
  const width = unknowns + slacks + rows.length;
  let slack = unknowns;
  const table = rows.map(({ of, is, bound }, index) => {
    const row = new Array<number>(width + 1).fill(0);
    for (const [at, coefficient] of of) row[at] = coefficient;
    if (is === '<=') row[slack++] = 1;
    row[width] = bound;
    if (bound < 0) for (let at = 0; at <= width; at += 1) row[at] = -(row[at] ?? 0);
    row[unknowns + slacks + index] = 1;
    return row;
  });
  const basis = rows.map((_, index) => unknowns + slacks + index);
  const artificial = new Map(basis.map((at) => [at, -1]));
  if (maximise({ table, basis, columns: width }, artificial) < -TINY) throw new Error('the constraints contradict each other');
  return maximise({ table, basis, columns: unknowns + slacks }, wanted);
}

/** A table with a feasible basis, over its first `columns` columns. */
interface Tableau {
  readonly table: number[][];
  readonly basis: number[];
  readonly columns: number;
}

/** Maximises what is wanted; changes table and basis on the way. */
function maximise({ table, basis, columns }: Tableau, wanted: ReadonlyMap<number, number>): number {
  const last = (table[0]?.length ?? 1) - 1;
  for (;;) {
    const gain = (at: number): number =>
      (wanted.get(at) ?? 0) - basis.reduce((sum, held, row) => sum + (wanted.get(held) ?? 0) * (table[row]?.[at] ?? 0), 0);
    const entering = Array.from({ length: columns }, (_, at) => at).find((at) => !basis.includes(at) && gain(at) > TINY);
    if (entering === undefined) return basis.reduce((sum, held, row) => sum + (wanted.get(held) ?? 0) * (table[row]?.[last] ?? 0), 0);
    let leaving = -1;
    let tightest = Infinity;
    table.forEach((row, index) => {
      const step = row[entering] ?? 0;
      if (step <= TINY) return;
      const ratio = (row[last] ?? 0) / step;
      const tie = Math.abs(ratio - tightest) <= TINY && (basis[index] ?? 0) < (basis[leaving] ?? 0);
      if (ratio < tightest - TINY || tie) [leaving, tightest] = [index, ratio];
    });
    if (leaving === -1) return Infinity;
    pivot(table, leaving, entering);
    basis[leaving] = entering;
  }
}

function pivot(table: number[][], leaving: number, entering: number): void {
  const row = table[leaving] ?? [];
  const by = row[entering] ?? 1;
  row.forEach((value, at) => (row[at] = value / by));
  table.forEach((other, index) => {
    const factor = other[entering] ?? 0;
    if (index !== leaving && factor !== 0) row.forEach((value, at) => (other[at] = (other[at] ?? 0) - factor * value));
  });
}
