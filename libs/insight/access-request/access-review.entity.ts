/**
 * What one agency holds in one category of somebody a copy was asked of: reviewed by it before anything is released. Each row is of that category too.
 */
import { Column, Entity } from 'typeorm';
import type { Category } from '#kernel';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'access_review' })
export class AccessReview extends CaseRow {
  @Column('uuid') request!: string;
  @Column('text') category!: Category;
  @Column('int') held!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: 'TO_REVIEW' | 'REVIEWED';
  @Column('text', { nullable: true }) exemption!: string | null;
  @Column('int', { nullable: true }) released!: number | null;
  @Column('date', { name: 'reviewed_on', nullable: true }) reviewedOn!: string | null;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
}

export const ACCESS_REVIEW: CaseNoun<AccessReview> = {
  noun: 'access_review',
  type: 'AccessReview',
  entity: AccessReview,
  categories: ['ACCESS_RECORD'],
};
