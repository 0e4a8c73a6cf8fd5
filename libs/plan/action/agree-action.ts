/**
 * Agrees an action: which agency will do what by when (row 25 of the seeds: action, owner agency, due date, status).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { addDays, maskOf, parseIdOf } from '#kernel';
import { Writes, category, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { checkTold } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { hasSeat } from '#directory';
import { PATHWAY_NAMES, checkPathway, headlinePlacing } from '../pathway.js';
import { AGREED_ACTION } from './agreed-action.entity.js';
import { AGREED_ACTION_CONTENT } from './agreed-action-content.entity.js';
import { actionRecord } from './action-record.js';

const Input = z.object({
  requestId,
  person: z.string(),
  owner: z.string().nullish(),
  pathway: z.enum(PATHWAY_NAMES),
  category,
  headline: text(200),
  text: text(4000),
  dueOn: day,
});
type AgreeAction = z.infer<typeof Input>;

@Resolver()
export class AgreeActionVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('agreeAction')
  async agreeAction(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'agreeAction',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: agree,
      answer: (reading, { action }) => ({ action: actionRecord(reading, String(action)) }),
    });
  }
}

async function agree(tx: WriteTransaction, input: AgreeAction): Promise<Outcome> {
  checkPathway(input.pathway, input.category);
  checkDue(tx, input.dueOn);
  const owner = input.owner === null || input.owner === undefined ? tx.reader.agency : parseIdOf('Agency', input.owner).id;
  if (tx.mayWrite(maskOf('PLAN_SUMMARY'), owner) && !(await hasSeat(tx, owner)))
    throw invalid('owner', 'The owner must be an agency of the panel, or one that holds a seat for this person.');
  await checkTold(tx, { mask: maskOf('PLAN_SUMMARY'), ownerAgency: owner });
  const headline = { headline: input.headline, agreedOn: tx.today, dueOn: input.dueOn, status: 'AGREED' };
  const { id } = await tx.add(AGREED_ACTION, headline, { owner, ...headlinePlacing(input.category) });
  const content = { category: input.category, pathway: input.pathway, text: input.text, note: null };
  await tx.add(AGREED_ACTION_CONTENT, content, { id, owner, category: input.category });
  return { action: id };
}

/** Due today at the earliest, in five years at the latest. */
export function checkDue(tx: WriteTransaction, dueOn: string): void {
  if (dueOn < tx.today) throw invalid('dueOn', 'The due date lies in the past. Choose today or a later day.');
  if (dueOn > addDays(tx.today, 5 * 365)) throw invalid('dueOn', 'The due date is more than five years ahead. Check the year.');
}
