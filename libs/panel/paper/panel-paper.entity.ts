/**
 * The headline of a panel paper: before which meeting, decided how, and which agencies were there, in generic words.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'panel_paper' })
export class PaperHeadline extends CaseRow {
  @Column('text') headline!: string;
  @Column('date', { name: 'meeting_on' }) meetingOn!: string;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('uuid', { array: true, nullable: true }) attended!: string[] | null;
  @Column('boolean', { name: 'took_part', nullable: true }) tookPart!: boolean | null;
}

export const PANEL_PAPER: CaseNoun<PaperHeadline> = {
  noun: 'panel_paper',
  type: 'PanelPaper',
  entity: PaperHeadline,
  categories: ['PANEL_PAPERS'],
};
