/**
 * Adds an entry on how custody is going: the secure estate's own slice, and nothing else (J1).
 */
import { z } from 'zod';
import { day, invalid, recordVerb, recorded, text } from '#gate';
import { CUSTODY_EPISODE } from './custody-episode.entity.js';
import { CUSTODY_PROGRESS } from './custody-progress.entity.js';
import { wasAdmitted } from './release.js';

const Input = z.object({ ...recorded, on: day.nullish(), kind: z.string(), text: text(4000) });

export const RecordCustodyProgressVerb = recordVerb({
  operation: 'recordCustodyProgress',
  answers: 'progress',
  noun: CUSTODY_PROGRESS,
  shape: Input,
  correctedBy: 'OWNER',
  columns: async (tx, { on, kind, text: words }) => {
    const day = on ?? tx.today;
    if (day > tx.today) throw invalid('on', 'An entry is about today or an earlier day.');
    const episode = await tx.maybeOne(CUSTODY_EPISODE);
    if (episode === null ? !(await wasAdmitted(tx)) : day < episode.admittedOn)
      throw invalid('on', 'The day lies before the admission. Check the date.');
    return { on: day, kind, text: words };
  },
});
