/**
 * The home team of a record says whether it and the other are of one young person. When both have agreed, they are joined at once.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal } from '#kernel';
import { Writes, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { SAME_PERSON } from './same-person.entity.js';
import { lockingBoth, settle, sideAt, sideOf } from './settling.js';

const Input = z.object({ requestId, samePerson: z.string(), version: z.int(), answer: z.enum(['AGREED', 'DECLINED']) });
type Answering = z.infer<typeof Input>;

@Resolver()
export class AnswerSamePersonVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('answerSamePerson')
  async answerSamePerson(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'answerSamePerson',
      shape: Input,
      person: ({ samePerson }) => sideAt(samePerson).person,
      place: ({ samePerson }) => sideAt(samePerson),
      locking: ({ samePerson }) => lockingBoth(samePerson),
      work: answer,
      answer: (reading, { samePerson }) => ({ samePerson: reading.find(SAME_PERSON.noun, String(samePerson)) }),
    });
  }
}

async function answer(tx: WriteTransaction, input: Answering): Promise<Outcome> {
  const row = await sideOf(tx, input, 'PROPOSED');
  const { member, agency } = tx.reader;
  if (row.counterpart !== agency) throw new Refusal('NOT_SHARED', 'The home team of the record answers. Ask them.');
  if (input.answer === 'DECLINED') {
    await settle(tx, row, { stands: 'DECLINED', reason: null });
    return { samePerson: row.id };
  }
  if (row.agreedOn !== null)
    throw new Refusal('TOO_LATE', 'Your team has agreed already. The other record’s team has not yet.', { field: 'samePerson' });
  if (row.proposedBy === member) throw new Refusal('NOT_SHARED', 'Somebody else of your team must look at both records and answer.');
  const agreed = await tx.revise(SAME_PERSON, {
    row,
    changes: { agreedOn: tx.today, agreedBy: member },
    reason: null,
    seen: input.version,
  });
  await settle(tx, agreed, { stands: 'JOINED', reason: null });
  return { samePerson: row.id };
}
