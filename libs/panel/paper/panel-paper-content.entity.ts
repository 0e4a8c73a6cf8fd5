/**
 * The content of a panel paper: needs the panel papers and the category the row carries.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'panel_paper_content' })
export class PaperContent extends CaseRow {
  @Column('text') category!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('text', { name: 'their_words', nullable: true }) theirWords!: string | null;
}

export const PANEL_PAPER_CONTENT: CaseNoun<PaperContent> = {
  noun: 'panel_paper_content',
  type: 'PanelPaper',
  entity: PaperContent,
  categories: ['PANEL_PAPERS'],
};
