/**
 * Why and when the case came to the panel, and who leads it.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'referral' })
export class Referral extends CaseRow {
  @Column('text') point!: string;
  @Column('date', { name: 'triggered_on' }) triggeredOn!: string;
  @Column('date', { name: 'referred_on' }) referredOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'lead_professional' }) leadProfessional!: string;
  /** The local authority their home is in; null where the team covers none by name. */
  @Column('text', { nullable: true }) authority!: string | null;
}

export const REFERRAL: CaseNoun<Referral> = {
  noun: 'referral',
  type: 'Referral',
  entity: Referral,
  categories: ['REFERRAL'],
};
