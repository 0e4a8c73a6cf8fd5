/**
 * Records treatment of substance misuse: offered, begun, completed, left.
 */
import { z } from 'zod';
import { checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { SUBSTANCE_TREATMENT } from './substance-treatment.entity.js';

const Input = z.object({ ...recorded, status: z.string(), startedOn: day.nullish(), kind: z.string(), text: text(4000) });

const BEGUN = ['IN_TREATMENT', 'COMPLETED', 'LEFT'];

export const RecordSubstanceTreatmentVerb = recordVerb({
  operation: 'recordSubstanceTreatment',
  answers: 'treatment',
  noun: SUBSTANCE_TREATMENT,
  shape: Input,
  columns: (tx, { status, kind, text: words, ...input }) => {
    const startedOn = input.startedOn ?? null;
    if (BEGUN.includes(status) && startedOn === null) throw invalid('startedOn', 'Treatment that began has a first day. Say which.');
    if (startedOn !== null) checkPast(tx, 'startedOn', startedOn);
    return { status, startedOn, kind, text: words };
  },
});
