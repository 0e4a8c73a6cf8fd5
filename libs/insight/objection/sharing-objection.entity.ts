/**
 * That somebody objected to an agency using a category of a young person's information. The household and that agency own it.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { TwoOwnersRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'sharing_objection' })
export class SharingObjection extends TwoOwnersRow {
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text') asker!: 'YOUNG_PERSON' | 'PARENT';
  @Column('text') category!: Category;
  @Column('text') reason!: string;
  @Column('text') basis!: 'CONSENT' | 'PUBLIC_TASK';
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: 'OPEN' | 'WITHDRAWN' | 'STOPPED' | 'GROUNDS';
  @Column('text', { nullable: true }) grounds!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
}

export const SHARING_OBJECTION: CaseNoun<SharingObjection> = {
  noun: 'sharing_objection',
  type: 'SharingObjection',
  entity: SharingObjection,
  categories: ['ACCESS_RECORD'],
};
