/**
 * Where a young person will live, as housing confirmed it.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'accommodation_confirmation' })
export class AccommodationConfirmationRecord extends CaseRow {
  @Column('boolean') confirmed!: boolean;
  @Column('date') from!: string;
  @Column('text') kind!: string;
  @Column('text') address!: string;
  @Column('text') suitability!: string;
  @Column('text') power!: string;
}

export const ACCOMMODATION_CONFIRMATION: CaseNoun<AccommodationConfirmationRecord> = {
  noun: 'accommodation_confirmation',
  type: 'AccommodationConfirmation',
  entity: AccommodationConfirmationRecord,
  categories: ['ACCOMMODATION_CONFIRMATION'],
};
