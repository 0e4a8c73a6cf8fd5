/**
 * What every case entity carries, and how a noun is declared: entity, contract type and categories in one place.
 */
import { Column, PrimaryColumn } from 'typeorm';
import type { Category } from '#kernel';

/** The columns every case table shares. `mask`: its categories as bits. `at`: the instant it was last written. */
export abstract class CaseRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') mask!: number;
  @Column('uuid', { name: 'owner_agency' }) ownerAgency!: string;
  /** The seal it is under: only those it is open to by name read it, or know of it. */
  @Column('uuid', { name: 'seal_id', nullable: true }) sealId!: string | null;
  @Column('int') version!: number;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz') at!: Date;
}

/** A record two agencies own: the second is named when it is made, and never changes either. */
export abstract class TwoOwnersRow extends CaseRow {
  @Column('uuid') counterpart!: string;
}

/** The second owner of a record, where it has one. */
export function secondOwner(row: CaseRow): string | null {
  return row instanceof TwoOwnersRow ? row.counterpart : null;
}

/** A kind of case record. */
export interface CaseNoun<Row extends CaseRow = CaseRow> {
  /** Table, slice and history name, in snake case. */
  readonly noun: string;
  /** The type of the contract it is read as. */
  readonly type: string;
  /** Other types of the contract whose fields are worked out of this noun: an operation that shows one of them reads it too. */
  readonly alsoReadFor?: readonly string[];
  readonly entity: new () => Row;
  /** The categories every row of it belongs to; a row may carry one more. */
  readonly categories: readonly Category[];
}

/** The columns a verb gives; the rest is the transaction's to say. */
export type Own<Row extends CaseRow> = Omit<Row, keyof CaseRow>;
