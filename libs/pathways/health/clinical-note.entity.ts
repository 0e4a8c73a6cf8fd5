/**
 * Clinical content of mental health care; that it exists is sensitive by itself.
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'clinical_note' })
export class ClinicalNoteEntry extends CaseRow {
  @Column('date') on!: string;
  @Column('text') kind!: string;
  @Column('text') text!: string;
}

export const CLINICAL_NOTE: CaseNoun<ClinicalNoteEntry> = {
  noun: 'clinical_note',
  type: 'ClinicalNote',
  entity: ClinicalNoteEntry,
  categories: ['MENTAL_HEALTH_CLINICAL'],
};
