/**
 * Records a contact the order requires; whether they came is said by superseding it.
 */
import { z } from 'zod';
import { checkAhead, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { STATUTORY_CONTACT } from './statutory-contact.entity.js';

const Input = z.object({
  ...recorded,
  on: day,
  kind: z.string(),
  attendance: z.string(),
  note: text(4000).nullish(),
});

export const RecordStatutoryContactVerb = recordVerb({
  operation: 'recordStatutoryContact',
  answers: 'contact',
  noun: STATUTORY_CONTACT,
  shape: Input,
  correctedBy: 'OWNER',
  columns: (tx, input) => {
    const { on, kind, attendance } = input;
    if (on > tx.today) checkAhead(tx, 'on', on);
    else checkPast(tx, 'on', on);
    if (on > tx.today && attendance !== 'EXPECTED')
      throw invalid('attendance', 'The day is still to come. Record on the day whether they came.');
    return { on, kind, attendance, note: input.note ?? null };
  },
});
