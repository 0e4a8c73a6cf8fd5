/**
 * Where a young person needs to live, and why.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'accommodation_need' })
export class AccommodationNeedRecord extends CaseRow {
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('boolean', { name: 'homeless_on_release' }) homelessOnRelease!: boolean;
  @Column('text') text!: string;
}

export const ACCOMMODATION_NEED: CaseNoun<AccommodationNeedRecord> = {
  noun: 'accommodation_need',
  type: 'AccommodationNeed',
  entity: AccommodationNeedRecord,
  categories: ['ACCOMMODATION_NEED'],
};
