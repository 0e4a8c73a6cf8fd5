/**
 * That a record is sealed: by whom, why, and whether it still is. It stands under its own seal.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'record_seal' })
export class RecordSeal extends CaseRow {
  @Column('text') category!: Category;
  /** The type of the contract, the tables and the row it is on. */
  @Column('text') type!: string;
  @Column('text', { array: true }) nouns!: string[];
  @Column('uuid', { name: 'row_id' }) rowId!: string;
  @Column('text') reason!: string;
  @Column('date', { name: 'sealed_on' }) sealedOn!: string;
  @Column('uuid', { name: 'sealed_by' }) sealedBy!: string;
  @Column('date', { name: 'unsealed_on', nullable: true }) unsealedOn!: string | null;
}

export const RECORD_SEAL: CaseNoun<RecordSeal> = {
  noun: 'record_seal',
  type: 'RecordSeal',
  entity: RecordSeal,
  categories: [],
};
