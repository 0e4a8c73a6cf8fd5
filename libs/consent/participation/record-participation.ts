/**
 * Records the answer to the offer of voluntary support. A refusal is kept apart from the order and closes only what domain rule 2 names.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, checkPast, day, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeClearance, openClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { PARTICIPATION } from './participation.entity.js';

const Input = z.object({ requestId, person: z.string(), answer: z.enum(['AGREED', 'REFUSED']), on: day.nullish(), how: text(1000) });
type RecordParticipation = z.infer<typeof Input>;

@Resolver()
export class RecordParticipationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordParticipation')
  async recordParticipation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordParticipation',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading) => ({ participation: reading.maybeOne('participation') }),
    });
  }
}

async function record(tx: WriteTransaction, { answer, on, how }: RecordParticipation): Promise<Outcome> {
  const day = on ?? tx.today;
  checkPast(tx, 'on', day);
  const answered = await tx.add(PARTICIPATION, { answer, on: day, how });
  if (answer === 'AGREED') await openClearance(tx, { kind: 'PARTICIPATION' }, { ref: answered.id });
  else await closeClearance(tx, { kind: 'PARTICIPATION' });
  return {};
}
