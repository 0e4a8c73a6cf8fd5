/**
 * One line of what the young person says themselves, in their own words and language (UNCRC art. 12).
 */
import { Column, Entity } from 'typeorm';
import { CaseRow } from '#store';
import type { CaseNoun } from '#store';

@Entity({ name: 'own_words' })
export class OwnWordsRecord extends CaseRow {
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  @Column('text') kind!: string;
  @Column('text') language!: string;
  @Column('text') text!: string;
}

export const OWN_WORDS: CaseNoun<OwnWordsRecord> = {
  noun: 'own_words',
  type: 'OwnWords',
  entity: OwnWordsRecord,
  categories: ['OWN_WORDS'],
};
