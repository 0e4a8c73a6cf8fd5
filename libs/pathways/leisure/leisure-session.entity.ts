/**
 * A session of leisure, mentoring or volunteering, and whether they came (rows 73 and 76 of the seeds).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'leisure_session' })
export class LeisureSessionEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') kind!: string;
  @Column('text') attendance!: string;
  @Column('text') activity!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

export const LEISURE_SESSION: CaseNoun<LeisureSessionEntry> = {
  noun: 'leisure_session',
  type: 'LeisureSession',
  entity: LeisureSessionEntry,
  categories: ['LEISURE_AND_MENTORING'],
};
