/**
 * Adds a visit in custody: planned, then made or not (row 50 of the seeds), with help for its cost where that was given (row 97).
 */
import { z } from 'zod';
import { checkAhead, day, invalid, recordVerb, recorded, text } from '#gate';
import { FAMILY_VISIT } from './family-visit.entity.js';

const Input = z.object({ ...recorded, on: day, status: z.string(), visitor: text(200), assisted: z.boolean(), note: text(4000).nullish() });

export const RecordFamilyVisitVerb = recordVerb({
  operation: 'recordFamilyVisit',
  answers: 'visit',
  noun: FAMILY_VISIT,
  shape: Input,
  correctedBy: 'OWNER',
  columns: (tx, { on, status, visitor, assisted, note }) => {
    checkAhead(tx, 'on', on);
    if (status !== 'PLANNED' && on > tx.today) throw invalid('status', 'The day is still to come: the visit is planned.');
    return { on, status, visitor, assisted, note: note ?? null };
  },
});
