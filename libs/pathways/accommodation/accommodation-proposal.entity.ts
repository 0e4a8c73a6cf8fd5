/**
 * A place somebody proposes; only housing confirms.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'accommodation_proposal' })
export class AccommodationProposalRecord extends CaseRow {
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('text') kind!: string;
  @Column('text') address!: string;
  @Column('date', { name: 'available_from', nullable: true }) availableFrom!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

export const ACCOMMODATION_PROPOSAL: CaseNoun<AccommodationProposalRecord> = {
  noun: 'accommodation_proposal',
  type: 'AccommodationProposal',
  entity: AccommodationProposalRecord,
  categories: ['ACCOMMODATION_NEED'],
};
