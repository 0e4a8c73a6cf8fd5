/**
 * Records what only named staff may know: by one of them, with the person’s consent.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { SENSITIVE_FLAG } from './sensitive-flag.entity.js';

const Input = z.object({
  ...recorded,
  kind: z.string(),
  note: text(1000).nullish(),
});

export const RecordFlagVerb = recordVerb({
  operation: 'recordFlag',
  answers: 'flag',
  noun: SENSITIVE_FLAG,
  shape: Input,
  columns: (tx, input) => ({ kind: input.kind, recordedOn: tx.today, note: input.note ?? null }),
});
