/**
 * Opens and closes what rights are made of: seats and clearances. Rows are closed, never deleted; row security lets only those write one who may
 * write the category it rests on.
 */
import { v7 as uuidv7 } from 'uuid';
import { CATEGORIES } from '#kernel';
import type { Category, Party } from '#kernel';
import type { WriteTransaction } from './write-transaction.js';

export type SeatKind = 'PANEL' | 'LEAD' | 'CUSTODY' | 'ALLOCATION' | 'CHAIR' | 'HOUSEHOLD' | 'PARTNERSHIP' | 'REQUEST';

/** A reason to know: whose, of which hat, of which kind, resting on which row, until when. */
export interface SeatOpening {
  readonly agency: string;
  readonly party: Party;
  readonly kind: SeatKind;
  readonly member?: string;
  readonly ref?: string;
  readonly until?: Date | null;
}

export type ClearanceKind = 'CONSENT' | 'INFORMED' | 'PARTICIPATION';

/** What was cleared: for whom (null: for all), for which category (null: for all), resting on which row. */
export interface ClearanceKey {
  readonly kind: ClearanceKind;
  readonly agency?: string;
  readonly category?: Category;
}

export async function openSeat(tx: WriteTransaction, seat: SeatOpening): Promise<void> {
  await tx.manager.query(
    `insert into hub.seat (person_id, id, agency_id, party, member_id, kind, ref, valid_from, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.person, uuidv7(), seat.agency, seat.party, seat.member ?? null, seat.kind, seat.ref ?? null, tx.at, seat.until ?? null],
  );
}

/** Sets when the seats of a kind end: those that rest on a row, or (no ref) all of the kind; an agency's or a member's alone, or everybody's. null: they stay open. */
export async function endSeats(
  tx: WriteTransaction,
  { kind, ref, agency, member, at }: { kind: SeatKind | 'RUNG'; ref?: string; agency?: string; member?: string; at: Date | null },
): Promise<void> {
  await tx.manager.query(
    `update hub.seat set valid_until = $4
     where person_id = $1 and kind = $2 and ($3::uuid is null or ref = $3) and ($6::uuid is null or member_id = $6)
       and ($7::uuid is null or agency_id = $7) and (valid_until is null or valid_until > $5)`,
    [tx.person, kind, ref ?? null, at, tx.at, member ?? null, agency ?? null],
  );
}

/** The row a clearance rests on, and the first day in London it does not stand any more (absent: until it is closed). */
export interface ClearanceGround {
  readonly ref: string;
  readonly until?: string;
}

/** Opens a clearance from now on: access is never back-dated. One that already stands goes on, until the day said now. */
export async function openClearance(tx: WriteTransaction, key: ClearanceKey, { ref, until }: ClearanceGround): Promise<void> {
  await tx.manager.query(
    `with standing as (update hub.clearance set ref = $6, valid_until = $8::date::timestamp at time zone 'Europe/London'
       where person_id = $1 and kind = $5 and agency_id is not distinct from $3::uuid and category is not distinct from $4::int
         and (valid_until is null or valid_until > $7) returning 1)
     insert into hub.clearance (person_id, id, agency_id, category, kind, ref, valid_from, valid_until)
     select $1, $2, $3::uuid, $4::int, $5, $6, $7, $8::date::timestamp at time zone 'Europe/London' where not exists (select from standing)`,
    [tx.person, uuidv7(), ...columns(key), ref, tx.at, until ?? null],
  );
}

/** Closes what stands under a key, from this instant. */
export async function closeClearance(tx: WriteTransaction, key: ClearanceKey): Promise<void> {
  const [agency, category, kind] = columns(key);
  await tx.manager.query(
    `update hub.clearance set valid_until = $5
     where person_id = $1 and agency_id is not distinct from $2::uuid and category is not distinct from $3::int and kind = $4
       and (valid_until is null or valid_until > $5)`,
    [tx.person, agency, category, kind, tx.at],
  );
}

function columns(key: ClearanceKey): [agency: string | null, category: number | null, kind: ClearanceKind] {
  return [key.agency ?? null, key.category === undefined ? null : CATEGORIES.indexOf(key.category) + 1, key.kind];
}
