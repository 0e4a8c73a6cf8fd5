/**
 * Adds clinical content of mental health care: the health slice's own, shared with nobody but by its own rule (domain rule 9).
 */
import { z } from 'zod';
import { checkPast, day, recordVerb, recorded, text } from '#gate';
import { CLINICAL_NOTE } from './clinical-note.entity.js';

const Input = z.object({ ...recorded, on: day.nullish(), kind: z.string(), text: text(4000) });

export const RecordClinicalNoteVerb = recordVerb({
  operation: 'recordClinicalNote',
  answers: 'note',
  noun: CLINICAL_NOTE,
  shape: Input,
  correctedBy: 'OWNER',
  columns: (tx, { on, kind, text: words }) => {
    const day = on ?? tx.today;
    checkPast(tx, 'on', day);
    return { on: day, kind, text: words };
  },
});
