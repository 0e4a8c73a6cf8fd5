/**
 * How a room declares a record of the matrix: the tables it stands in, the field a full reader sees, the one a fact reader sees, and where a person
 * shows it.
 */
import type { Category } from '#kernel';

export interface MatrixRow {
  readonly name: string;
  readonly category: Category;
  /** The type of the contract, and its fields. */
  readonly type: string;
  readonly full: string;
  readonly fact: string | null;
  /** A record without a face of facts: whoever may not read it in full does not learn that it is there. */
  readonly factless?: true;
  /** The path from the person to the list of its records (`accommodation.needs`); absent where a person shows one of them only. */
  readonly listed?: string;
  readonly tables: readonly {
    readonly noun: string;
    readonly categories: readonly Category[];
    readonly columns: Readonly<Record<string, unknown>>;
    /** Where two agencies own each row: which of the two is the owner it is asked for. */
    readonly side?: 'FIRST' | 'SECOND';
  }[];
}

/** A day, and a uuid that is nobody's, for columns that need one. */
export const DAY = '2026-05-03';
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A record that stands in one table, in one category. */
export function single(name: string, row: Omit<MatrixRow, 'name' | 'tables'> & { columns: Readonly<Record<string, unknown>> }): MatrixRow {
  const { columns, ...rest } = row;
  return { name, ...rest, tables: [{ noun: name, categories: [row.category], columns }] };
}
