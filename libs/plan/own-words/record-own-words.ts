/**
 * Writes down one line of what the young person says themselves. A line is here because they chose it: what they do not choose is not recorded.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { OWN_WORDS } from './own-words.entity.js';

const Input = z.object({ ...recorded, kind: z.string(), language: z.string(), text: text(2000) });

export const RecordOwnWordsVerb = recordVerb({
  operation: 'recordOwnWords',
  answers: 'words',
  noun: OWN_WORDS,
  shape: Input,
  columns: (tx, { kind, language, text: words }) => ({ recordedOn: tx.today, kind, language, text: words }),
});
