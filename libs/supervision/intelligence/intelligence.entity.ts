/**
 * Police intelligence: never in the shared plan; the team and the establishment see that there is some, and whom to ask.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'intelligence' })
export class IntelligenceEntry extends CaseRow {
  @Column('date', { name: 'received_on' }) receivedOn!: string;
  @Column('text') ask!: string;
  @Column('text') text!: string;
}

export const INTELLIGENCE: CaseNoun<IntelligenceEntry> = {
  noun: 'intelligence',
  type: 'Intelligence',
  entity: IntelligenceEntry,
  categories: ['POLICE_INTELLIGENCE'],
};
