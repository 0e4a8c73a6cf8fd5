/**
 * Where somebody may not go, from when until when. Whom it protects is nowhere in the hub: there is no column for it.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'exclusion_zone' })
export class ExclusionZoneRecord extends CaseRow {
  @Column('text') area!: string;
  @Column('date') from!: string;
  @Column('date', { nullable: true }) until!: string | null;
  @Column('text') basis!: string;
}

export const EXCLUSION_ZONE: CaseNoun<ExclusionZoneRecord> = {
  noun: 'exclusion_zone',
  type: 'ExclusionZone',
  entity: ExclusionZoneRecord,
  categories: ['VICTIM_AND_ZONES'],
};
