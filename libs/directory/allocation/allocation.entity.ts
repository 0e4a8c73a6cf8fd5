/**
 * That a named member of staff works with this person: the only way to them for allocated parties.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'allocation' })
export class Allocation extends CaseRow {
  @Column('uuid') staff!: string;
  @Column('date', { nullable: true }) until!: string | null;
  /** The colleague who stands in for them, or did last. */
  @Column('uuid', { nullable: true }) cover!: string | null;
  @Column('date', { name: 'cover_until', nullable: true }) coverUntil!: string | null;
}

export const ALLOCATION: CaseNoun<Allocation> = {
  noun: 'allocation',
  type: 'Allocation',
  entity: Allocation,
  categories: ['STAFF_AND_ALLOCATION'],
};
