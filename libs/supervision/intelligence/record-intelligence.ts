/**
 * Adds police intelligence. Police alone write it, and no plan, list or notice ever carries it.
 */
import { z } from 'zod';
import { checkPast, day, recordVerb, recorded, text } from '#gate';
import { INTELLIGENCE } from './intelligence.entity.js';

const Input = z.object({
  ...recorded,
  receivedOn: day.nullish(),
  ask: text(200),
  text: text(4000),
});

export const RecordIntelligenceVerb = recordVerb({
  operation: 'recordIntelligence',
  answers: 'intelligence',
  noun: INTELLIGENCE,
  shape: Input,
  correctedBy: 'OWNER',
  columns: (tx, input) => {
    const receivedOn = input.receivedOn ?? tx.today;
    checkPast(tx, 'receivedOn', receivedOn);
    return { receivedOn, ask: input.ask, text: input.text };
  },
});
