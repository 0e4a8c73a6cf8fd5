/**
 * One entry on how custody is going: the secure estate's own slice.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'custody_progress' })
export class CustodyProgressEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') kind!: string;
  @Column('text') text!: string;
}

export const CUSTODY_PROGRESS: CaseNoun<CustodyProgressEntry> = {
  noun: 'custody_progress',
  type: 'CustodyProgress',
  entity: CustodyProgressEntry,
  categories: ['CUSTODY_PROGRESS'],
};
