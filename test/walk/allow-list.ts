/** What may come out for a caller with no reason to know anybody: reviewed, for whatever is added to it is told to all who sign in. */
import { readFileSync } from 'node:fs';
import { declarationsOf } from '#gate';
import { maskOf, parseGlobalId } from '#kernel';
import type { WalkDocument } from './documents.js';
import { CONTRACT } from './walk-world.js';

/** What each field of the contract belongs to. */
export const DECLARATIONS = declarationsOf(CONTRACT);

/** Reviewed type by type: each with why nothing in it is about a person. */
export const REFERENCE_TYPES = Object.keys(JSON.parse(readFileSync('test/house/reference-types.json', 'utf8')) as Record<string, string>);
/** What the caller is told about their own request. */
const ANSWERING = ['Refusal.code', 'Refusal.message', 'Refusal.field'];
/** Statistics about nobody, and the work contacts of staff: the categories that need no seat. */
const SEATLESS = maskOf('AGGREGATES', 'STAFF_AND_ALLOCATION');

/** An id without a person. */
function isIdOfNobody(value: unknown): boolean {
  try {
    return parseGlobalId(String(value)).person === null;
  } catch {
    return false;
  }
}

/** Whether a value is on the list. */
export function isAboutNobody({ root }: WalkDocument, { at, value }: { at: string; value: unknown }): boolean {
  const [type = '', field = ''] = at.split('.');
  if (REFERENCE_TYPES.includes(type) || ANSWERING.includes(at)) return true;
  // The places in a page: of a page of what is about nobody, or of one in which nothing is.
  if (type === 'PageInfo' || type.endsWith('Edge'))
    return value === false || isIdOfNobody(value) || DECLARATIONS.doors.get(root)?.what === 'REFERENCE';
  const declared = DECLARATIONS.types.get(type)?.get(field);
  return declared?.kind === 'CASE' && declared.mask !== 0 && (declared.mask & ~SEATLESS) === 0 && declared.from === null;
}
