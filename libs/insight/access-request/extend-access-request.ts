/**
 * Extends the clock of an access request, with the reason, inside the first month (UK GDPR Article 12(3)).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { EXTENDED_MONTHS, answerDay } from '../own-requests/answer-by.js';
import { ACCESS_REQUEST } from './access-request.entity.js';

const Input = z.object({ requestId, request: z.string(), version: z.int(), reason: text(1000) });
type Extending = z.infer<typeof Input>;

@Resolver()
export class ExtendAccessRequestVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('extendAccessRequest')
  async extendAccessRequest(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'extendAccessRequest',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ request }) => parseIdOf(ACCESS_REQUEST.type, request).person ?? '',
      work: extend,
      answer: (reading, { request }) => ({ request: reading.find(ACCESS_REQUEST.noun, String(request)) }),
    });
  }
}

async function extend(tx: WriteTransaction, { request, version, reason }: Extending): Promise<Outcome> {
  const { id } = parseIdOf(ACCESS_REQUEST.type, request);
  const row = await tx.find(ACCESS_REQUEST, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.counterpart !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'The home team extends the clock. Ask it.');
  if (row.state !== 'ASKED' || row.extendedOn !== null || tx.today > row.dueOn) {
    throw new Refusal('TOO_LATE', 'The clock is extended once, before the first month is over and before the release.', {
      field: 'request',
    });
  }
  const dueOn = await answerDay(tx, row.askedOn, EXTENDED_MONTHS);
  const changes = { dueOn, extensionReason: reason, extendedOn: tx.today };
  await tx.revise(ACCESS_REQUEST, { row, changes, reason, seen: version });
  return { request: id };
}
