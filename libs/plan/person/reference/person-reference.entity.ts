/**
 * Under which reference an agency knows a person. Its category is its scheme's.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';
import type { ReferenceScheme } from './schemes.js';

@Entity({ name: 'person_reference' })
export class PersonReference extends CaseRow {
  @Column('text') category!: Category;
  @Column('text') scheme!: ReferenceScheme;
  @Column('text') value!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

export const PERSON_REFERENCE: CaseNoun<PersonReference> = {
  noun: 'person_reference',
  type: 'PersonReference',
  entity: PersonReference,
  categories: [],
};
