/**
 * An assessment of the risk of serious harm: staff who meet the person see what they must do, not why.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'risk_assessment' })
export class RiskAssessmentRecord extends CaseRow {
  @Column('date', { name: 'assessed_on' }) assessedOn!: string;
  @Column('text') level!: string;
  @Column('text') mappa!: string;
  @Column('text') summary!: string;
  @Column('text', { name: 'safe_working' }) safeWorking!: string;
  @Column('date', { name: 'review_on' }) reviewOn!: string;
}

export const RISK_ASSESSMENT: CaseNoun<RiskAssessmentRecord> = {
  noun: 'risk_assessment',
  type: 'RiskAssessment',
  entity: RiskAssessmentRecord,
  categories: ['RISK'],
};
