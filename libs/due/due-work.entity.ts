/**
 * Work that is due about consent and voluntary support: a review, an offer to make again, a birthday to prepare. Derived by the worker from what is
 * recorded, and gone with its reason.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'due_work' })
export class DueWorkRecord extends CaseRow {
  @Column('text') kind!: string;
  @Column('date', { name: 'opens_on' }) opensOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
}

/** It is made of all of these, so that whoever may not read one of them learns nothing of it here. */
export const DUE_WORK: CaseNoun<DueWorkRecord> = {
  noun: 'due_work',
  type: 'DueWork',
  entity: DueWorkRecord,
  categories: ['IDENTITY', 'PARTICIPATION_AND_CONSENT', 'CUSTODY_DATES', 'OFFENCE_AND_ORDER'],
};
