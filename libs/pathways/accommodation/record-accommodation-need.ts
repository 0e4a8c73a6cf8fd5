/**
 * Records where a young person needs to live, and why.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { ACCOMMODATION_NEED } from './accommodation-need.entity.js';

const Input = z.object({ requestId, person: z.string(), homelessOnRelease: z.boolean(), text: text(4000) });
type RecordAccommodationNeed = z.infer<typeof Input>;

@Resolver()
export class RecordAccommodationNeedVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordAccommodationNeed')
  async recordAccommodationNeed(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordAccommodationNeed',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { need }) => ({ need: reading.find('accommodation_need', String(need)) }),
    });
  }
}

async function record(tx: WriteTransaction, { homelessOnRelease, text: words }: RecordAccommodationNeed): Promise<Outcome> {
  const { id } = await tx.add(ACCOMMODATION_NEED, { recordedOn: tx.today, homelessOnRelease, text: words });
  return { need: id };
}
