/**
 * Records what a young person needs on a pathway: a headline the panel may see, and content that needs its own category too.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, category, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { PATHWAY_NAMES, checkPathway, headlinePlacing } from '../pathway.js';
import { NEED } from './need.entity.js';
import { NEED_CONTENT } from './need-content.entity.js';
import { needRecord } from './need.resolver.js';

const Input = z.object({ requestId, person: z.string(), pathway: z.enum(PATHWAY_NAMES), category, headline: text(200), text: text(4000) });
type RecordNeed = z.infer<typeof Input>;

@Resolver()
export class RecordNeedVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordNeed')
  async recordNeed(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordNeed',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { need }) => ({ need: needRecord(reading, String(need)) }),
    });
  }
}

async function record(tx: WriteTransaction, input: RecordNeed): Promise<Outcome> {
  checkPathway(input.pathway, input.category);
  const placing = headlinePlacing(input.category);
  const { id } = await tx.add(NEED, { headline: input.headline, recordedOn: tx.today, status: 'OPEN' }, placing);
  const content = { category: input.category, pathway: input.pathway, text: input.text };
  await tx.add(NEED_CONTENT, content, { id, category: input.category });
  return { need: id };
}
