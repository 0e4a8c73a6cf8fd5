/**
 * Records that the young person was told what is shared, with whom and why: from the next read every party has its cells (domain rule 1).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, checkPast, day, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { INFORMED } from './informed.entity.js';

const Input = z.object({ requestId, person: z.string(), on: day.nullish(), how: text(1000), language: z.string() });
type RecordInformed = z.infer<typeof Input>;

@Resolver()
export class RecordInformedVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordInformed')
  async recordInformed(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordInformed',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading) => ({ informed: reading.maybeOne('informed') }),
    });
  }
}

async function record(tx: WriteTransaction, { on, how, language }: RecordInformed): Promise<Outcome> {
  const day = on ?? tx.today;
  checkPast(tx, 'on', day);
  const told = await tx.add(INFORMED, { on: day, how, language });
  await openClearance(tx, { kind: 'INFORMED' }, { ref: told.id });
  return {};
}
