/**
 * A contact the order requires, and whether they came. Voluntary sessions are another record, in another category.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'statutory_contact' })
export class StatutoryContactEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') kind!: string;
  @Column('text') attendance!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const STATUTORY_CONTACT: CaseNoun<StatutoryContactEntry> = {
  noun: 'statutory_contact',
  type: 'StatutoryContact',
  entity: StatutoryContactEntry,
  categories: ['STATUTORY_CONTACT'],
};
