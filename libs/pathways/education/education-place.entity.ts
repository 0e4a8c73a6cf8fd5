/**
 * A place to learn or work: where, what, from when, and how far it is.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'education_place' })
export class EducationPlaceRecord extends CaseRow {
  @Column('text') kind!: string;
  @Column('text') provider!: string;
  @Column('text', { nullable: true }) course!: string | null;
  @Column('int', { name: 'hours_a_week', nullable: true }) hoursAWeek!: number | null;
  @Column('text') status!: string;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
}

export const EDUCATION_PLACE: CaseNoun<EducationPlaceRecord> = {
  noun: 'education_place',
  type: 'EducationPlace',
  entity: EducationPlaceRecord,
  categories: ['EDUCATION_TRAINING_EMPLOYMENT'],
};
