/**
 * The tables of the panel room: papers, headline and content apart.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration, createCaseTable } from '#store';
import type { CaseTable } from '#store';

const TABLES: readonly CaseTable[] = [
  {
    noun: 'panel_paper',
    columns: { headline: 'text not null', meeting_on: 'date not null', decision: 'text', attended: 'uuid[]', took_part: 'boolean' },
    fact: ['meeting_on', 'decision'],
  },
  {
    noun: 'panel_paper_content',
    columns: { category: 'text not null', text: 'text not null', reasons: 'text', their_words: 'text' },
    fact: [],
  },
];

export class PanelTables1763700002100 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(createCaseTable(table));
  }
}
