/**
 * Proposes a place for a young person to live. Whoever writes the need may propose; only housing confirms (row 58 of the seeds).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, checkAhead, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { ACCOMMODATION_PROPOSAL } from './accommodation-proposal.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  kind: z.string(),
  address: text(300),
  availableFrom: day.nullish(),
  note: text(2000).nullish(),
});
type ProposeAccommodation = z.infer<typeof Input>;

@Resolver()
export class ProposeAccommodationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('proposeAccommodation')
  async proposeAccommodation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'proposeAccommodation',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: propose,
      answer: (reading, { proposal }) => ({ proposal: reading.find('accommodation_proposal', String(proposal)) }),
    });
  }
}

async function propose(tx: WriteTransaction, { kind, address, availableFrom, note }: ProposeAccommodation): Promise<Outcome> {
  const from = availableFrom ?? null;
  if (from !== null && from < tx.today) throw invalid('availableFrom', 'The place cannot be available from a day in the past.');
  if (from !== null) checkAhead(tx, 'availableFrom', from);
  const columns = { proposedOn: tx.today, kind, address, availableFrom: from, note: note ?? null };
  const { id } = await tx.add(ACCOMMODATION_PROPOSAL, columns);
  return { proposal: id };
}
