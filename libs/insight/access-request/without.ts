/**
 * What a record says, without words that tell of somebody else.
 */

/** What stands where words were taken out. */
export const TAKEN_OUT = '▇▇▇';

/** The body with every one of the words taken out of every text in it, whatever their case. */
export function without(body: Readonly<Record<string, unknown>>, words: readonly string[]): Readonly<Record<string, unknown>> {
  if (words.length === 0) return body;
  const longestFirst = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(longestFirst.join('|'), 'giu');
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => [field, typeof value === 'string' ? value.replace(found, TAKEN_OUT) : value]),
  );
}
