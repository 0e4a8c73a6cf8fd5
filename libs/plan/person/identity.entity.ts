/**
 * Who the young person is (category 1): what they are called, how to speak with them.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'identity' })
export class Identity extends CaseRow {
  @Column('text', { name: 'preferred_name' }) preferredName!: string;
  @Column('text', { name: 'full_name' }) fullName!: string;
  @Column('date', { name: 'date_of_birth' }) dateOfBirth!: string;
  @Column('text') language!: string;
  @Column('text', { name: 'communication_needs', nullable: true }) communicationNeeds!: string | null;
}

export const IDENTITY: CaseNoun<Identity> = {
  noun: 'identity',
  type: 'Person',
  entity: Identity,
  categories: ['IDENTITY'],
};
