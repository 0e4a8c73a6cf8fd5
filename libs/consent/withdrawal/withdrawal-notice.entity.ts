/**
 * That a consent was withdrawn, for an agency that had already received what it covered: to be acknowledged with what was done with it. The home team and
 * the holder own it.
 */
import { Column, Entity } from 'typeorm';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'withdrawal_notice' })
export class WithdrawalNoticeRecord extends TwoOwnersRow {
  /** The consent, and the version that withdrew it. */
  @Column('uuid') consent!: string;
  @Column('int', { name: 'consent_version' }) consentVersion!: number;
  @Column('text') category!: string;
  @Column('date', { name: 'withdrawn_on' }) withdrawnOn!: string;
  @Column('date', { name: 'last_received_on' }) lastReceivedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'acknowledged_on', nullable: true }) acknowledgedOn!: string | null;
  @Column('text', { nullable: true }) deed!: string | null;
  @Column('text', { nullable: true }) basis!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

export const WITHDRAWAL_NOTICE: CaseNoun<WithdrawalNoticeRecord> = {
  noun: 'withdrawal_notice',
  type: 'WithdrawalNotice',
  entity: WithdrawalNoticeRecord,
  categories: ['ACCESS_RECORD'],
};
