/**
 * A stay in custody; a return opens another on the same case.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'custody_episode' })
export class CustodyEpisodeRecord extends CaseRow {
  @Column('uuid') establishment!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'admitted_on' }) admittedOn!: string;
  @Column('date', { name: 'release_on', nullable: true }) releaseOn!: string | null;
}

export const CUSTODY_EPISODE: CaseNoun<CustodyEpisodeRecord> = {
  noun: 'custody_episode',
  type: 'CustodyEpisode',
  entity: CustodyEpisodeRecord,
  categories: ['CUSTODY_DATES'],
};
