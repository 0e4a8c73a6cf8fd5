/** The cells of a protocol, looked up by party and category. What is not in it is not shared: there is no default cell. */
import { CATEGORIES, PARTIES } from '#kernel';
import type { Category, Party } from '#kernel';
import type { Cell } from './protocol.js';

/** A cell with its place: a row of the `rule` table. */
export interface Rule extends Cell {
  readonly party: Party;
  readonly category: Category;
}

type Row = Readonly<Partial<Record<Party, Cell>>>;

export class SharingMatrix {
  readonly #rows: Readonly<Record<Category, Row>>;

  constructor(rows: Readonly<Record<Category, Row>>) {
    this.#rows = rows;
  }

  /** The cell of a party in a category, or null where the party has nothing. */
  cell(party: Party, category: Category): Cell | null {
    return this.#rows[category][party] ?? null;
  }

  /** Every cell, by category and then by party, in the order of the matrix. */
  rules(): Rule[] {
    return CATEGORIES.flatMap((category) =>
      PARTIES.flatMap((party) => {
        const cell = this.cell(party, category);
        return cell === null ? [] : [{ party, category, ...cell }];
      }),
    );
  }
}
