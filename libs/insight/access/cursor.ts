/**
 * Where a page of the access record ends: instant and id of its last entry. It tells no more than the entry does, and no order of other people's.
 */
import { isUuid } from '#kernel';
import { invalid } from '#gate';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?[+]00:00$/;

/** The cursor of an entry. */
export function cursorOf({ at, id }: { readonly at: string; readonly id: string }): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Instant and id of a cursor; two nulls for none. Refuses with INVALID what this list did not give. */
export function placeOf(cursor: string | null): readonly [at: string | null, id: string | null] {
  if (cursor === null) return [null, null];
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!INSTANT.test(at) || Number.isNaN(Date.parse(at)) || !isUuid(id) || cursorOf({ at, id }) !== cursor) {
    throw invalid('after', 'The cursor is not one this list gave.');
  }
  return [at, id];
}
