/**
 * Records whether a young person decides a matter for themselves: under 16 Gillick, from 16 the Mental Capacity Act 2005 (domain rule 5). It is about
 * one matter; another matter is another record.
 */
import { z } from 'zod';
import { checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { DECISION_CAPACITY } from './decision-capacity.entity.js';

const Input = z.object({
  ...recorded,
  on: day.nullish(),
  law: z.string(),
  matter: text(300),
  assessor: text(200),
  understanding: text(4000),
  outcome: z.string(),
  parentsInvolvement: text(4000),
  childsView: text(4000).nullish(),
});

export const RecordDecisionCapacityVerb = recordVerb({
  operation: 'recordDecisionCapacity',
  answers: 'capacity',
  noun: DECISION_CAPACITY,
  shape: Input,
  columns: (tx, { law, matter, assessor, understanding, outcome, parentsInvolvement, ...input }) => {
    const on = input.on ?? tx.today;
    checkPast(tx, 'on', on);
    const childsView = input.childsView ?? null;
    if (outcome === 'DOES_NOT_DECIDE' && childsView === null) {
      throw invalid('childsView', 'Who does not decide is still heard: write down what the young person thinks of it.');
    }
    return { on, law, matter, assessor, understanding, outcome, parentsInvolvement, childsView };
  },
});
