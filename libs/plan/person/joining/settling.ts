/**
 * What answering and parting have alike: one side of a joining by its id, both records locked, both sides settled in one statement.
 */
import { v7 as uuidv7 } from 'uuid';
import { Refusal, notFound, parseIdOf } from '#kernel';
import type { Locking, RecordPlace, WriteTransaction } from '#store';
import { SAME_PERSON } from './same-person.entity.js';
import type { SamePerson, Standing } from './same-person.entity.js';

/** Where the side of a joining is kept. NOT_FOUND where the id is none. */
export function sideAt(samePerson: string): RecordPlace {
  const { person, id } = parseIdOf(SAME_PERSON.type, samePerson);
  if (person === null) throw notFound();
  return { person, nouns: [SAME_PERSON.noun], id };
}

/** Locks both records, in the order of their ids. */
export function lockingBoth(samePerson: string): Locking {
  return { text: 'select derive.lock_records($1, null)', values: [sideAt(samePerson).person] };
}

/** The side, as it must stand. NOT_FOUND, TOO_LATE, or CONFLICT where the caller saw another version. */
export async function sideOf(
  tx: WriteTransaction,
  input: { samePerson: string; version: number },
  standing: Standing,
): Promise<SamePerson> {
  const row = await tx.find(SAME_PERSON, sideAt(input.samePerson).id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.stands !== standing)
    throw new Refusal('TOO_LATE', 'This was settled already. Look at how it stands now.', { field: 'samePerson' });
  if (row.version !== input.version) throw changedMeanwhile(input.samePerson);
  return row;
}

/** Somebody was first. */
export function changedMeanwhile(current: string): Refusal {
  return new Refusal('CONFLICT', 'Somebody changed this first. Look at it as it stands now, then try again.', {
    field: 'version',
    current,
  });
}

/** Settles both sides; JOINED once the other team has agreed too. */
export async function settle(
  tx: WriteTransaction,
  row: SamePerson,
  { stands, reason }: { stands: Standing; reason: string | null },
): Promise<void> {
  const ids = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await tx.manager.query('select derive.settle_records($1, $2, $3, $4, $5, $6)', [tx.person, row.id, stands, ids, reason, tx.at]);
}
