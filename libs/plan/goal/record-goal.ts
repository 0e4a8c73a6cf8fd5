/**
 * Records a goal on a pathway (row 25 of the seeds): a headline the panel may see, and content that needs its own category too.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, category, checkAhead, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { PATHWAY_NAMES, checkPathway, headlinePlacing } from '../pathway.js';
import { GOAL_CONTENT } from './goal-content.entity.js';
import { GOAL } from './goal.entity.js';
import { goalRecord } from './goal.resolver.js';

const Input = z.object({
  ...{ requestId, person: z.string(), pathway: z.enum(PATHWAY_NAMES), category },
  ...{ headline: text(200), text: text(4000), aimedFor: day.nullish() },
});
type RecordGoal = z.infer<typeof Input>;

@Resolver()
export class RecordGoalVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordGoal')
  async recordGoal(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordGoal',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { goal }) => ({ goal: goalRecord(reading, String(goal)) }),
    });
  }
}

async function record(tx: WriteTransaction, { headline, pathway, category: own, text: words, ...input }: RecordGoal): Promise<Outcome> {
  checkPathway(pathway, own);
  const aimedFor = input.aimedFor ?? null;
  if (aimedFor !== null && aimedFor < tx.today) throw invalid('aimedFor', 'The day lies in the past. Choose today or a later day.');
  if (aimedFor !== null) checkAhead(tx, 'aimedFor', aimedFor);
  const { id } = await tx.add(GOAL, { headline, recordedOn: tx.today, aimedFor, status: 'OPEN' }, headlinePlacing(own));
  await tx.add(GOAL_CONTENT, { category: own, pathway, text: words }, { id, category: own });
  return { goal: id };
}
