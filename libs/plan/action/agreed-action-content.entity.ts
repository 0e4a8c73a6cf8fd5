/**
 * The content of an agreed action: needs the plan summary and the category the row carries.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'agreed_action_content' })
export class ActionContent extends CaseRow {
  @Column('text') category!: string;
  @Column('text') pathway!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const AGREED_ACTION_CONTENT: CaseNoun<ActionContent> = {
  noun: 'agreed_action_content',
  type: 'AgreedAction',
  entity: ActionContent,
  categories: ['PLAN_SUMMARY'],
};
