/**
 * Records the order somebody is under. Only the supervising officer writes it: offence and enforcement are never the resettlement worker’s.
 */
import { z } from 'zod';
import { checkAhead, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { COURT_ORDER } from './court-order.entity.js';

const Input = z.object({
  ...recorded,
  kind: z.string(),
  madeOn: day,
  endsOn: day.nullish(),
  court: text(200),
  offence: text(1000),
  conditions: text(4000).nullish(),
  placementConditions: text(1000),
});

export const RecordOrderVerb = recordVerb({
  operation: 'recordOrder',
  answers: 'order',
  noun: COURT_ORDER,
  shape: Input,
  columns: (tx, input) => {
    const { kind, madeOn, court, offence, placementConditions } = input;
    checkPast(tx, 'madeOn', madeOn);
    const endsOn = input.endsOn ?? null;
    if (endsOn !== null) checkAhead(tx, 'endsOn', endsOn);
    if (endsOn !== null && endsOn < madeOn) throw invalid('endsOn', 'An order cannot end before it is made. Check the dates.');
    return { kind, madeOn, endsOn, court, offence, conditions: input.conditions ?? null, placementConditions };
  },
});
