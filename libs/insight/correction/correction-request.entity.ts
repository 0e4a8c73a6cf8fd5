/**
 * That somebody says that a fact in a record about a young person is wrong. The household and the agency that owns the record own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'correction_request' })
export class CorrectionRequest extends TwoOwnersRow {
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text') asker!: 'YOUNG_PERSON' | 'PARENT';
  /** The record: its type in the contract, its id, and the instant it was asked at. */
  @Column('text') kind!: string;
  @Column('uuid', { name: 'row_id' }) rowId!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text') field!: string;
  @Column('text') says!: string;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: 'ASKED' | 'CORRECTED' | 'DECLINED';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
}

export const CORRECTION_REQUEST: CaseNoun<CorrectionRequest> = {
  noun: 'correction_request',
  type: 'CorrectionRequest',
  entity: CorrectionRequest,
  categories: ['ACCESS_RECORD'],
};
