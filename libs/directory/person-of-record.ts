/**
 * Whom a record is about, from its global id: how a verb that is given a record finds the person to lock.
 */
import { notFound, parseIdOf } from '#kernel';

/** The person of a record of this type. NOT_FOUND when the id names no such record. */
export function personOfRecord(type: string, id: string): string {
  const { person } = parseIdOf(type, id);
  if (person === null) throw notFound();
  return person;
}
