/**
 * Treatment of substance misuse; that it exists is sensitive by itself.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'substance_treatment' })
export class SubstanceTreatmentRecord extends CaseRow {
  @Column('text') status!: string;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column('text') kind!: string;
  @Column('text') text!: string;
}

export const SUBSTANCE_TREATMENT: CaseNoun<SubstanceTreatmentRecord> = {
  noun: 'substance_treatment',
  type: 'SubstanceTreatment',
  entity: SubstanceTreatmentRecord,
  categories: ['SUBSTANCE_MISUSE_TREATMENT'],
};
