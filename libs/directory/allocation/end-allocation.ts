/**
 * Ends an allocation and its cover: neither of the two reaches the person from the next read on (domain rule 10).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { personOfRecord } from '../person-of-record.js';
import { ALLOCATION } from './allocation.entity.js';
import { runningAllocation } from './running-allocation.js';

const Input = z.object({ requestId, allocation: z.string(), reason: text(1000).nullish() });

@Resolver()
export class EndAllocationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('endAllocation')
  async endAllocation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'endAllocation',
      shape: Input,
      person: ({ allocation }) => personOfRecord('Allocation', allocation),
      work: end,
      answer: () => ({ ended: true }),
    });
  }
}

async function end(tx: WriteTransaction, { allocation, reason }: z.infer<typeof Input>): Promise<Outcome> {
  const row = await runningAllocation(tx, allocation);
  await tx.revise(ALLOCATION, { row, changes: { until: tx.today }, reason: reason ?? null });
  await endSeats(tx, { kind: 'ALLOCATION', ref: row.id, at: tx.at });
  return {};
}
