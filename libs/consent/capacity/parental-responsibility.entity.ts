/**
 * Who holds parental responsibility, a local authority too (Children Act 1989, s.3 and s.33).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'parental_responsibility' })
export class ParentalResponsibilityRecord extends CaseRow {
  @Column('date') from!: string;
  @Column('date', { nullable: true }) until!: string | null;
  @Column('text') kind!: string;
  @Column('text') holder!: string;
  @Column('uuid', { nullable: true }) agency!: string | null;
  @Column('text') basis!: string;
}

export const PARENTAL_RESPONSIBILITY: CaseNoun<ParentalResponsibilityRecord> = {
  noun: 'parental_responsibility',
  type: 'ParentalResponsibility',
  entity: ParentalResponsibilityRecord,
  categories: ['DECISION_CAPACITY'],
};
