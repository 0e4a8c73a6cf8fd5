/**
 * An agreed action as a record: its headline, with the content of the same id where the caller has it.
 */
import type { CaseRecord, Reading } from '#store';

/** One agreed action; null when the caller has nothing of it. */
export function actionRecord(reading: Reading, id: string): CaseRecord | null {
  const headline = reading.find('agreed_action', id);
  return headline === null ? null : reading.join(headline, 'agreed_action_content');
}
