/**
 * A visit in custody, planned and then made or not (rows 50 and 97 of the seeds).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'family_visit' })
export class FamilyVisitEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') status!: string;
  @Column('text') visitor!: string;
  @Column('boolean') assisted!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

export const FAMILY_VISIT: CaseNoun<FamilyVisitEntry> = {
  noun: 'family_visit',
  type: 'FamilyVisit',
  entity: FamilyVisitEntry,
  categories: ['FAMILY'],
};
