/**
 * Where in a protocol document something is wrong, as a lead who reads the matrix would say it: `matrix.HP.ACCOMMODATION_NEED.read`. Every refusal of a
 * document, at the check, at the start and at a rehearsal, begins with such a place.
 */

/** The place of a value, by its keys from the top of the document. A cell is named by party and category, not by where the file keeps it. */
export function placeOf(keys: readonly (string | number)[]): string {
  const [first, category, cells, party, ...rest] = keys;
  if (first !== 'categories' || cells !== 'cells') return keys.length === 0 ? 'document' : keys.join('.');
  return ['matrix', ...(party === undefined ? [] : [party]), category, ...rest].join('.');
}

/** A fault: its place, and what is wrong there. */
export function faultAt(keys: readonly (string | number)[], words: string): string {
  return `${placeOf(keys)}: ${words}`;
}
