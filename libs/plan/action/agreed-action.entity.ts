/**
 * The headline of an agreed action: who owns it, due when, how it stands, in generic words.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'agreed_action' })
export class ActionHeadline extends CaseRow {
  @Column('text') headline!: string;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') status!: string;
}

export const AGREED_ACTION: CaseNoun<ActionHeadline> = {
  noun: 'agreed_action',
  type: 'AgreedAction',
  entity: ActionHeadline,
  categories: ['PLAN_SUMMARY'],
};
