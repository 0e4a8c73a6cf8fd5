/**
 * The one plan of a person, with the person's own id; a return to custody never resets it.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'plan' })
export class PlanRecord extends CaseRow {
  @Column('text') status!: string;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  /** The day the case was closed; null while it is open. */
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

export const PLAN: CaseNoun<PlanRecord> = {
  noun: 'plan',
  type: 'Plan',
  entity: PlanRecord,
  categories: ['PLAN_SUMMARY'],
};
