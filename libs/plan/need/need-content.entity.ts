/**
 * The content of a need: needs the plan summary and the category the row carries.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'need_content' })
export class NeedContent extends CaseRow {
  @Column('text') category!: string;
  @Column('text') pathway!: string;
  @Column('text') text!: string;
}

export const NEED_CONTENT: CaseNoun<NeedContent> = {
  noun: 'need_content',
  type: 'Need',
  entity: NeedContent,
  categories: ['PLAN_SUMMARY'],
};
