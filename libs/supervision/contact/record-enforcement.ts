/**
 * Records a warning, a breach or a recall. It rests on the order: a statutory contact that was missed or a condition that was broken.
 * Turning down voluntary support is neither, and cannot be given as one (seeds, row 15).
 */
import { z } from 'zod';
import { parseIdOf } from '#kernel';
import { checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import type { WriteTransaction } from '#store';
import { ENFORCEMENT } from './enforcement.entity.js';
import { STATUTORY_CONTACT } from './statutory-contact.entity.js';

const Input = z.object({
  ...recorded,
  on: day.nullish(),
  kind: z.string(),
  contact: z.string().nullish(),
  condition: text(300).nullish(),
  note: text(4000).nullish(),
});

export const RecordEnforcementVerb = recordVerb({
  operation: 'recordEnforcement',
  answers: 'enforcement',
  noun: ENFORCEMENT,
  shape: Input,
  correctedBy: 'OWNER',
  columns: async (tx, input) => {
    const on = input.on ?? tx.today;
    checkPast(tx, 'on', on);
    const condition = input.condition ?? null;
    const contact = await missedContact(tx, input.contact ?? null);
    if (contact === null && condition === null)
      throw invalid(
        'contact',
        'Name the statutory contact that was missed, or the condition of the order that was broken. Refusing support is neither.',
      );
    return { on, kind: input.kind, contact, condition, note: input.note ?? null };
  },
});

/** The row of the statutory contact this rests on. Refuses one that is not there, or was not missed. */
async function missedContact(tx: WriteTransaction, contact: string | null): Promise<string | null> {
  if (contact === null) return null;
  const { id, person } = parseIdOf(STATUTORY_CONTACT.type, contact);
  const row = person === tx.person ? await tx.find(STATUTORY_CONTACT, id) : null;
  if (row?.attendance !== 'MISSED') throw invalid('contact', 'Choose a statutory contact that they missed without good reason.');
  return row.id;
}
