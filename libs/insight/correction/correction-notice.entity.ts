/**
 * That a record an agency received was corrected: for that agency, which corrects its own copies.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'correction_notice' })
export class CorrectionNotice extends CaseRow {
  @Column('uuid') correction!: string;
  @Column('text') kind!: string;
  @Column('text') field!: string;
  @Column('date', { name: 'told_on' }) toldOn!: string;
}

export const CORRECTION_NOTICE: CaseNoun<CorrectionNotice> = {
  noun: 'correction_notice',
  type: 'CorrectionNotice',
  entity: CorrectionNotice,
  categories: ['ACCESS_RECORD'],
};
