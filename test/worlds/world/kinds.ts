/**
 * The kinds of records of the worlds: those of the matrix, and who the person is. Each is made of parts (a headline and its content are two), and each
 * part is seen in full, as a fact, or not at all.
 */
import { ROWS } from '../../matrix/matrix-rows.js';
import type { MatrixRow } from '../../matrix/matrix-rows.js';
import { DAY, single } from '../../matrix/rows/row.js';

/** A part of a record: the categories it belongs to, the field a full reader sees, and the one a fact reader sees (null: there is none). */
export interface Part {
  readonly categories: readonly string[];
  readonly full: string;
  readonly fact: string | null;
}

/** A kind of record. */
export interface Kind extends MatrixRow {
  readonly parts: readonly Part[];
}

const IDENTITY = single('identity', {
  category: 'IDENTITY',
  type: 'Person',
  full: 'fullName',
  fact: 'preferredName',
  columns: { preferred_name: 'Somebody', full_name: 'Somebody Else', date_of_birth: DAY, language: 'CYMRAEG', communication_needs: null },
});

/** An action's headline says what it is and by when; its content is in its own category too, and has no facts. */
function partsOf({ fact, factless, full, tables }: MatrixRow): Part[] {
  return tables.map(({ categories }, index) => {
    if (tables.length === 1) return { categories, full, fact: factless === true ? null : fact };
    return index === 0 ? { categories, full: 'headline', fact: 'dueOn' } : { categories, full, fact: null };
  });
}

/** All kinds, the person's identity first. */
export const KINDS: readonly Kind[] = [IDENTITY, ...ROWS].map((row) => ({ ...row, parts: partsOf(row) }));

/** Whether two agencies own each record of a kind. */
export const isShared = (kind: Kind): boolean => kind.tables.some(({ side }) => side !== undefined);

/** The kind of a name. */
export function kindOf(name: string): Kind {
  const found = KINDS.find((kind) => kind.name === name);
  if (found === undefined) throw new Error(`there is no kind ${name}`);
  return found;
}
