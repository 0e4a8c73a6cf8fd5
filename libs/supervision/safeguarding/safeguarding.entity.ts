/**
 * Child protection, looked-after status, exploitation: others see that there is something, since when, and whom to ask.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'safeguarding' })
export class SafeguardingRecord extends CaseRow {
  @Column('text') kind!: string;
  @Column('date') since!: string;
  @Column('date', { nullable: true }) until!: string | null;
  @Column('text') ask!: string;
  @Column('text') text!: string;
}

export const SAFEGUARDING: CaseNoun<SafeguardingRecord> = {
  noun: 'safeguarding',
  type: 'Safeguarding',
  entity: SafeguardingRecord,
  categories: ['SAFEGUARDING'],
};
