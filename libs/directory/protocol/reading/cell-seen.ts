/** A cell of a protocol as the contract shows it. */
import type { Cell, LawfulBasis } from '#protocol';
import { headOf } from './clause-heads.js';

export interface CellSeen {
  readonly read: Cell['read'];
  readonly write: Cell['write'];
  readonly needs: Cell['needs'];
  readonly scope: Cell['scope'];
  readonly basis: LawfulBasis;
  /** Number and title. */
  readonly clause: string;
}

/** Null where the party has nothing. */
export function cellSeen(cell: Cell | null): CellSeen | null {
  if (cell === null) return null;
  const { read, write, needs, scope, basis, clause } = cell;
  return { read, write, needs, scope, basis, clause: headOf(clause) };
}
