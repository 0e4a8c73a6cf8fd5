/**
 * What a young person has attained, and what they need to learn (additional learning needs).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'learning' })
export class LearningRecord extends CaseRow {
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text') attainment!: string;
  @Column('text', { name: 'learning_needs', nullable: true }) learningNeeds!: string | null;
  @Column('text', { name: 'development_plan' }) developmentPlan!: string;
}

export const LEARNING: CaseNoun<LearningRecord> = {
  noun: 'learning',
  type: 'Learning',
  entity: LearningRecord,
  categories: ['EDUCATION_TRAINING_EMPLOYMENT'],
};
