/**
 * That somebody of the young person's household may sign in. Its id is the membership's in the register.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'household_member' })
export class HouseholdMember extends CaseRow {
  @Column('uuid') household!: string;
  @Column('text') role!: string;
  @Column('date', { name: 'joined_on' }) joinedOn!: string;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
}

export const HOUSEHOLD_MEMBER: CaseNoun<HouseholdMember> = {
  noun: 'household_member',
  type: 'HouseholdMember',
  entity: HouseholdMember,
  categories: ['PARTICIPATION_AND_CONSENT'],
};
