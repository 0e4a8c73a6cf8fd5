/**
 * The order somebody is under, for what, and on what conditions: who houses them sees the conditions that bear on the placement, and nothing else.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'court_order' })
export class CourtOrderRecord extends CaseRow {
  @Column('text') kind!: string;
  @Column('date', { name: 'made_on' }) madeOn!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('text') court!: string;
  @Column('text') offence!: string;
  @Column('text', { nullable: true }) conditions!: string | null;
  @Column('text', { name: 'placement_conditions' }) placementConditions!: string;
}

export const COURT_ORDER: CaseNoun<CourtOrderRecord> = {
  noun: 'court_order',
  type: 'CourtOrder',
  entity: CourtOrderRecord,
  categories: ['OFFENCE_AND_ORDER'],
};
