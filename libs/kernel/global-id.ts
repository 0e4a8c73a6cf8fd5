/**
 * Global ids: opaque to clients, they carry the type, the person and the row, so that a lookup is routed by person. A forged one finds nothing.
 */
import { Refusal } from './refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface GlobalId {
  /** The SDL type. */
  readonly type: string;
  /** The person a case row belongs to; for a Person the person itself; null for what is about nobody (an agency, a protocol). */
  readonly person: string | null;
  readonly id: string;
}

/** The person of what is in a category and about no young person: the work contacts of staff. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whether the text is an id of a row, as the hub writes it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The global id of a row, or of something about nobody when `person` is null. */
export function globalId({ type, person, id }: GlobalId): string {
  return Buffer.from(person === null ? `${type}:${id}` : `${type}:${person}:${id}`).toString('base64url');
}

/** The global id of a person. */
export function personId(id: string): string {
  return globalId({ type: 'Person', person: id, id });
}

/** Takes a global id apart. Malformed: NOT_FOUND, like one that names nothing. */
export function parseGlobalId(text: string): GlobalId {
  const decoded = /^[\w-]{1,200}$/.test(text) ? Buffer.from(text, 'base64url').toString('utf8') : '';
  const [type = '', first = '', second] = decoded.split(':');
  const parsed = second === undefined ? { type, person: null, id: first } : { type, person: first, id: second };
  const sound = /^[A-Za-z]+$/.test(type) && UUID.test(parsed.id) && (parsed.person === null || UUID.test(parsed.person));
  if (!sound || globalId(parsed) !== text) throw notFound();
  return parsed;
}

/** Takes apart an id that must be of one type. */
export function parseIdOf(type: string, text: string): GlobalId {
  const parsed = parseGlobalId(text);
  if (parsed.type !== type) throw notFound();
  return parsed;
}

/** The one sentence for what is not there and for what is not yours. */
export function notFound(): Refusal {
  return new Refusal('NOT_FOUND', 'There is no such record, or it is not shared with you. Check the id, or ask the lead professional.');
}
