/**
 * The answer to the offer of voluntary support: apart from the order, and from consent to share.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'participation' })
export class ParticipationRecord extends CaseRow {
  @Column('text') answer!: string;
  @Column('date') on!: string;
  @Column('text') how!: string;
  /** Who asked: name and role. */
  @Column('text', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column('text', { nullable: true }) format!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  /** The version of the statement, such as `support.v1`. */
  @Column('text', { name: 'wording_version', nullable: true }) wordingVersion!: string | null;
  /** That the rights and services open to everybody were explained. */
  @Column('boolean', { name: 'rights_explained' }) rightsExplained!: boolean;
}

export const PARTICIPATION: CaseNoun<ParticipationRecord> = {
  noun: 'participation',
  type: 'Participation',
  entity: ParticipationRecord,
  categories: ['PARTICIPATION_AND_CONSENT'],
};
