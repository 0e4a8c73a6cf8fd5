/**
 * The headline of a need: generic words, safe in front of the panel.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'need' })
export class NeedHeadline extends CaseRow {
  @Column('text') headline!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text') status!: string;
}

export const NEED: CaseNoun<NeedHeadline> = {
  noun: 'need',
  type: 'Need',
  entity: NeedHeadline,
  categories: ['PLAN_SUMMARY'],
};
