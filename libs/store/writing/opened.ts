/**
 * What is opened to somebody by name, and seals: clearances with an end and a reason, and rows that are there for nobody else.
 */
import { v7 as uuidv7 } from 'uuid';
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';
import type { WriteTransaction } from './write-transaction.js';

/** One category opened to one member of staff, resting on a record, under a clause, for a reason as it was typed. */
export interface NamedOpening {
  readonly kind: 'SAFEGUARDING' | 'SERIOUS_CRIME';
  readonly agency: string;
  readonly member: string;
  readonly category: Category;
  readonly ref: string;
  readonly clause: string;
  readonly purpose: string;
  readonly until: Date;
  /** The seal of the record it rests on. */
  readonly seal?: string;
}

/** Opens it from now on. Row security refuses a category the writer may not disclose. */
export async function openToMember(tx: WriteTransaction, opening: NamedOpening): Promise<void> {
  const { kind, agency, member, category, ref, clause, purpose, until, seal } = opening;
  await tx.manager.query(
    `insert into hub.clearance (person_id, id, agency_id, member_id, category, kind, ref, clause, purpose, seal_id, valid_from, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [tx.person, uuidv7(), agency, member, CATEGORIES.indexOf(category) + 1, kind, ref, clause, purpose, seal ?? null, tx.at, until],
  );
}

/** Closes from this instant all that was opened by name on a record. */
export async function closeOpened(tx: WriteTransaction, ref: string): Promise<void> {
  await tx.manager.query(
    `update hub.clearance set valid_until = $3 where person_id = $1 and ref = $2 and kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and valid_until > $3`,
    [tx.person, ref, tx.at],
  );
}

/** Opens a seal to an agency, or to one member of its staff: to others than the writer only where it is open to the writer, or new. */
export async function openSealTo(
  tx: WriteTransaction,
  { seal, agency, member }: { seal: string; agency: string; member?: string },
): Promise<void> {
  await tx.manager.query(
    `insert into hub.clearance (person_id, id, agency_id, member_id, kind, ref, valid_from)
     select $1, $2, $3, $4, 'SEAL', $5::uuid, $6 from set_config('hub.seals', concat_ws(',', nullif(current_setting('hub.seals', true), ''), $5::text), true)`,
    [tx.person, uuidv7(), agency, member ?? null, seal, tx.at],
  );
}

/** Closes a seal to everybody it is open to, from this instant. */
export async function closeSeal(tx: WriteTransaction, seal: string): Promise<void> {
  await tx.manager.query(
    `update hub.clearance set valid_until = $3 where person_id = $1 and kind = 'SEAL' and ref = $2 and (valid_until is null or valid_until > $3)`,
    [tx.person, seal, tx.at],
  );
}

/** Puts a record with all its versions under a seal that is open to the writer, or (null) out of it. */
export async function reseal(tx: WriteTransaction, { noun, id, seal }: { noun: string; id: string; seal: string | null }): Promise<void> {
  await tx.manager.query('select derive.reseal($1, $2, $3, $4)', [tx.person, noun, id, seal]);
}
