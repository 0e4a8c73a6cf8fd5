/**
 * Whether a young person decides one matter for themselves (Gillick; Mental Capacity Act 2005): of another matter it says nothing.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'decision_capacity' })
export class DecisionCapacityRecord extends CaseRow {
  @Column('date') on!: string;
  @Column('text') law!: string;
  @Column('text') matter!: string;
  @Column('uuid', { nullable: true }) agency!: string | null;
  @Column('text', { array: true, nullable: true }) categories!: Category[] | null;
  @Column('text') assessor!: string;
  @Column('text') understanding!: string;
  @Column('text') outcome!: string;
  @Column('text', { name: 'parents_involvement' }) parentsInvolvement!: string;
  @Column('text', { name: 'childs_view', nullable: true }) childsView!: string | null;
}

export const DECISION_CAPACITY: CaseNoun<DecisionCapacityRecord> = {
  noun: 'decision_capacity',
  type: 'DecisionCapacity',
  entity: DecisionCapacityRecord,
  categories: ['DECISION_CAPACITY'],
};
