/**
 * One consent to share: this category, this agency, in these words.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'sharing_consent' })
export class SharingConsentRecord extends CaseRow {
  @Column('uuid') agency!: string;
  @Column('text') category!: string;
  @Column('text') state!: string;
  @Column('date', { name: 'given_on' }) givenOn!: string;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
  @Column('text') format!: string;
  @Column('text') language!: string;
  @Column('text') wording!: string;
  /** The version of the statement that was put, such as `sharing.v1`. */
  @Column('text', { name: 'wording_version' }) wordingVersion!: string;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  /** Records of parental responsibility, where its holders decided. */
  @Column('uuid', { array: true }) holders!: string[];
  /** The first day it does not open anything any more, unless it is given again. */
  @Column('date', { name: 'review_by' }) reviewBy!: string;
}

export const SHARING_CONSENT: CaseNoun<SharingConsentRecord> = {
  noun: 'sharing_consent',
  type: 'SharingConsent',
  entity: SharingConsentRecord,
  categories: ['PARTICIPATION_AND_CONSENT'],
};
