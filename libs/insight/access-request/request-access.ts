/**
 * Asks for a copy of what every agency holds about a young person (UK GDPR Article 15). The worker then asks each agency to review what it holds.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, globalId } from '#kernel';
import { Writes, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { answerDay } from '../own-requests/answer-by.js';
import { asking } from '../own-requests/asking.js';
import { OwnRequests } from '../own-requests/own-requests.js';
import { ACCESS_REQUEST } from './access-request.entity.js';

const Input = z.object({ requestId, person: z.string(), note: text(500).nullish() });

@Resolver()
export class RequestAccessVerb {
  constructor(
    private readonly writes: Writes,
    private readonly own: OwnRequests,
  ) {}

  @Mutation('requestAccess')
  async requestAccess(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    const result = await this.writes.run(context, input, {
      operation: 'requestAccess',
      shape: Input,
      opening: 'begin_request',
      person: ({ person }) => personOf(person),
      work: ask,
      answer: (_reading, { request }) => ({ request }),
    });
    return await this.own.answered(context, result, { noun: ACCESS_REQUEST, field: 'request' });
  }
}

async function ask(tx: WriteTransaction, { note }: z.infer<typeof Input>): Promise<Outcome> {
  const { askedBy, asker, home } = await asking(tx);
  const open = await tx.maybeOne(ACCESS_REQUEST, { state: 'ASKED', askedBy });
  if (open !== null) {
    const current = globalId({ type: ACCESS_REQUEST.type, person: tx.person, id: open.id });
    throw new Refusal('CONFLICT', 'You have asked already: wait for the answer, or ask your youth offending team.', { current });
  }
  const later = { extensionReason: null, extendedOn: null, releasedOn: null, readUntil: null };
  const row = { askedBy, asker, note: note ?? null, askedOn: tx.today, dueOn: await answerDay(tx, tx.today), state: 'ASKED' } as const;
  const { id } = await tx.add(ACCESS_REQUEST, { ...row, ...later, counterpart: home });
  return { request: id };
}
