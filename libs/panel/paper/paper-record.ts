/**
 * A panel paper as it is read: headline, with the content where the reader has it.
 */
import type { CaseRecord, Reading } from '#store';

/** The paper with this id, or null. */
export function paperRecord(reading: Reading, id: string): CaseRecord | null {
  const headline = reading.find('panel_paper', id);
  return headline === null ? null : reading.join(headline, 'panel_paper_content');
}
