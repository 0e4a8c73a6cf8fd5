/**
 * Records whether a young person decides a matter for themselves: under 16 Gillick, from 16 the Mental Capacity Act 2005 (domain rule 5). It is about
 * one matter; another matter is another record.
 */
import { z } from 'zod';
import { parseIdOf } from '#kernel';
import { category, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { bornOn, kindOfPartner } from '#directory';
import type { WriteTransaction } from '#store';
import { checkMatter } from './check-decider.js';
import { DECISION_CAPACITY } from './decision-capacity.entity.js';
import { lawOn } from './who-decides.js';

const Input = z.object({
  ...recorded,
  on: day.nullish(),
  law: z.string(),
  matter: text(300),
  agency: z.string().nullish(),
  categories: z.array(category).max(29).nullish(),
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
  columns: async (tx, { law, matter, assessor, understanding, outcome, parentsInvolvement, ...input }) => {
    const on = input.on ?? tx.today;
    checkPast(tx, 'on', on);
    await checkLaw(tx, law, on);
    const childsView = input.childsView ?? null;
    if (outcome === 'DOES_NOT_DECIDE' && childsView === null) {
      throw invalid('childsView', 'Who does not decide is still heard: write down what the young person thinks of it.');
    }
    const categories = input.categories === undefined || input.categories?.length === 0 ? null : input.categories;
    const agency = input.agency === null || input.agency === undefined ? null : await partner(tx, input.agency);
    checkMatter(agency, categories);
    return { on, law, matter, agency, categories, assessor, understanding, outcome, parentsInvolvement, childsView };
  },
});

/** The law follows from the age on the day: what is judged by another is worth nothing when it is needed. */
async function checkLaw(tx: WriteTransaction, law: string, on: string): Promise<void> {
  const born = await bornOn(tx);
  if (born === null || lawOn(born, on) === law) return;
  throw invalid(
    'law',
    'Under 16 a matter is judged by Gillick, from 16 by the Mental Capacity Act 2005: it follows from the age on that day.',
  );
}

async function partner(tx: WriteTransaction, named: string): Promise<string> {
  const agency = parseIdOf('Agency', named).id;
  if ((await kindOfPartner(tx, agency)) === null)
    throw invalid('agency', 'The agency is not of this partnership. Choose one of its partners.');
  return agency;
}
