/**
 * The headline of a goal: generic words, safe in front of the panel, and until when.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'goal' })
export class GoalHeadline extends CaseRow {
  @Column('text') headline!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('date', { name: 'aimed_for', nullable: true }) aimedFor!: string | null;
  @Column('text') status!: string;
}

export const GOAL: CaseNoun<GoalHeadline> = {
  noun: 'goal',
  type: 'Goal',
  entity: GoalHeadline,
  categories: ['PLAN_SUMMARY'],
};
