/**
 * What only named staff of the agency that was told may know (seeds, row 106), and only while the person agrees.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'sensitive_flag' })
export class SensitiveFlagRecord extends CaseRow {
  @Column('text') kind!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const SENSITIVE_FLAG: CaseNoun<SensitiveFlagRecord> = {
  noun: 'sensitive_flag',
  type: 'SensitiveFlag',
  entity: SensitiveFlagRecord,
  categories: ['SENSITIVE_FLAGS'],
};
