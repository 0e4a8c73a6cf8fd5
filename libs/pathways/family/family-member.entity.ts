/**
 * Somebody of the family or a carer, and what contact the young person wants with them.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'family_member' })
export class FamilyMemberRecord extends CaseRow {
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text') name!: string;
  @Column('text') relationship!: string;
  @Column('text') contact!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const FAMILY_MEMBER: CaseNoun<FamilyMemberRecord> = {
  noun: 'family_member',
  type: 'FamilyMember',
  entity: FamilyMemberRecord,
  categories: ['FAMILY'],
};
