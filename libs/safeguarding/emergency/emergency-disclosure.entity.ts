/**
 * An emergency safeguarding disclosure: who opened what to whom, on which ground, and what its review found. The agency that disclosed and social
 * services own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';
import type { Category } from '#kernel';

@Entity({ name: 'emergency_disclosure' })
export class EmergencyDisclosure extends TwoOwnersRow {
  @Column('uuid', { name: 'disclosed_by' }) disclosedBy!: string;
  @Column('uuid') recipient!: string;
  @Column('uuid', { name: 'recipient_agency' }) recipientAgency!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
  @Column('text') reason!: string;
  @Column('text') basis!: string;
  @Column('uuid', { array: true }) told!: string[];
  @Column('boolean', { name: 'person_told' }) personTold!: boolean;
  @Column('date', { name: 'review_due' }) reviewDue!: string;
  @Column('date', { name: 'reviewed_on', nullable: true }) reviewedOn!: string | null;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
  @Column('text', { nullable: true }) finding!: string | null;
  @Column('text', { name: 'finding_note', nullable: true }) findingNote!: string | null;
}

export const EMERGENCY_DISCLOSURE: CaseNoun<EmergencyDisclosure> = {
  noun: 'emergency_disclosure',
  type: 'EmergencyDisclosure',
  entity: EmergencyDisclosure,
  categories: ['ACCESS_RECORD'],
};
