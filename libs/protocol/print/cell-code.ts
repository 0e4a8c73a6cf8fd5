/** The letters that stand for a cell in the matrix at a glance, as in the partnership's working papers. */
import type { Cell } from '../document/protocol.js';

/** Each code and its meaning, for the legend. */
export const CELL_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['-', 'nothing'],
  ['F', 'reads the facts only'],
  ['R', 'reads all'],
  ['U', 'reads all, and writes the current record by superseding it'],
  ['O', 'reads and writes own entries, and reads the facts of the rest'],
  ['s', 'reads all, only while an emergency safeguarding disclosure to that member of staff is open'],
  ['c', 'after a letter: only with sharing consent'],
  ['k', 'after a letter: only with sharing consent or a contract'],
  ['+', 'after a letter: only people allocated to that member of staff'],
];

const LETTERS: Readonly<Record<string, string>> = { 'FACT/NONE': 'F', 'ALL/NONE': 'R', 'ALL/ALL': 'U', 'OWN/OWN': 'O' };
const NEEDS = { NONE: '', CONSENT: 'c', CONSENT_OR_CONTRACT: 'k', SAFEGUARDING: 's' } as const;

/** The code of a cell; a pair of levels that has no letter is spelled out, so that nothing is printed as something else. */
export function cellCode(cell: Cell | null): string {
  if (cell === null) return '-';
  const levels = `${cell.read}/${cell.write}`;
  const opened = cell.needs === 'SAFEGUARDING' && levels === 'ALL/NONE';
  const code = opened ? 's' : `${LETTERS[levels] ?? levels}${NEEDS[cell.needs]}`;
  return cell.scope === 'ALLOCATED' ? `${code}+` : code;
}
