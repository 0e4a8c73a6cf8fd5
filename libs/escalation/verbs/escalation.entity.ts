/**
 * One escalation: what one agency asks of another, on which rung, against which clock, and how it ended. Both agencies own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

/** How an escalation stands; CLOSED ends it. */
export type EscalationStatus = 'OPEN' | 'ACKNOWLEDGED' | 'ANSWERED' | 'ACCEPTED' | 'CLOSED';

@Entity({ name: 'escalation' })
export class EscalationRecord extends TwoOwnersRow {
  @Column('uuid', { name: 'raised_by' }) raisedBy!: string;
  @Column('text') rule!: string;
  /** The agreed action, or the stay in custody, it is about. */
  @Column('uuid', { nullable: true }) about!: string | null;
  @Column('int', { name: 'days_before_release', nullable: true }) daysBeforeRelease!: number | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'raised_on' }) raisedOn!: string;
  @Column('text') status!: EscalationStatus;
  @Column('int') rung!: number;
  @Column('text', { name: 'rung_role' }) rungRole!: string;
  @Column('date', { name: 'rung_since' }) rungSince!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('boolean', { name: 'ladder_ended' }) ladderEnded!: boolean;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { name: 'outcome_note', nullable: true }) outcomeNote!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

export const ESCALATION: CaseNoun<EscalationRecord> = {
  noun: 'escalation',
  type: 'Escalation',
  entity: EscalationRecord,
  categories: ['ESCALATIONS'],
};
