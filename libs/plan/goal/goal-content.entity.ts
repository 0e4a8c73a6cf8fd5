/**
 * The content of a goal: needs the plan summary and the category the row carries.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'goal_content' })
export class GoalContent extends CaseRow {
  @Column('text') category!: string;
  @Column('text') pathway!: string;
  @Column('text') text!: string;
}

export const GOAL_CONTENT: CaseNoun<GoalContent> = {
  noun: 'goal_content',
  type: 'Goal',
  entity: GoalContent,
  categories: ['PLAN_SUMMARY'],
};
