/**
 * That the young person was told what is shared, with whom and why (WASPI: informing the service user).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'informed' })
export class InformedRecord extends CaseRow {
  @Column('date') on!: string;
  @Column('text') how!: string;
  @Column('text') language!: string;
}

export const INFORMED: CaseNoun<InformedRecord> = {
  noun: 'informed',
  type: 'Informed',
  entity: InformedRecord,
  categories: ['PARTICIPATION_AND_CONSENT'],
};
