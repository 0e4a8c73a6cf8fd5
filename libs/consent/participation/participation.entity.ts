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
}

export const PARTICIPATION: CaseNoun<ParticipationRecord> = {
  noun: 'participation',
  type: 'Participation',
  entity: ParticipationRecord,
  categories: ['PARTICIPATION_AND_CONSENT'],
};
