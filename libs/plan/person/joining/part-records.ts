/**
 * Parts two records that were joined by mistake: each is what it was from the next read on, and the history of both says why.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { SAME_PERSON } from './same-person.entity.js';
import { lockingBoth, settle, sideAt, sideOf } from './settling.js';

const Input = z.object({ requestId, samePerson: z.string(), version: z.int(), reason: text(1000) });
type Parting = z.infer<typeof Input>;

@Resolver()
export class PartRecordsVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('partRecords')
  async partRecords(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'partRecords',
      shape: Input,
      person: ({ samePerson }) => sideAt(samePerson).person,
      place: ({ samePerson }) => sideAt(samePerson),
      locking: ({ samePerson }) => lockingBoth(samePerson),
      work: part,
      answer: (reading, { samePerson }) => ({ samePerson: reading.find(SAME_PERSON.noun, String(samePerson)) }),
    });
  }
}

async function part(tx: WriteTransaction, input: Parting): Promise<Outcome> {
  const row = await sideOf(tx, input, 'JOINED');
  if (![row.ownerAgency, row.counterpart].includes(tx.reader.agency)) {
    throw new Refusal('NOT_SHARED', 'Records are parted by the home team of either, or by the agency that proposed to join them.');
  }
  await settle(tx, row, { stands: 'PARTED', reason: input.reason });
  return { samePerson: row.id };
}
