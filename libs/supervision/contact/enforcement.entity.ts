/**
 * A warning, a breach or a recall: what the order required and was not kept.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'enforcement' })
export class EnforcementEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') kind!: string;
  @Column('uuid', { nullable: true }) contact!: string | null;
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

export const ENFORCEMENT: CaseNoun<EnforcementEntry> = {
  noun: 'enforcement',
  type: 'Enforcement',
  entity: EnforcementEntry,
  categories: ['STATUTORY_CONTACT'],
};
