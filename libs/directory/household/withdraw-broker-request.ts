/**
 * Takes a request to a broker back: as easy as asking, and it holds at the broker's next read, also for whom the broker allocated to the young person.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { personOfRecord } from '../person-of-record.js';
import { BROKER_REQUEST } from './broker-request.entity.js';

const Input = z.object({ requestId, request: z.string() });

@Resolver()
export class WithdrawBrokerRequestVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('withdrawBrokerRequest')
  async withdrawBrokerRequest(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'withdrawBrokerRequest',
      shape: Input,
      person: ({ request }) => personOfRecord('BrokerRequest', request),
      work: withdraw,
      answer: (reading, { request }) => ({ request: reading.find('broker_request', String(request)) }),
    });
  }
}

async function withdraw(tx: WriteTransaction, { request }: z.infer<typeof Input>): Promise<Outcome> {
  const { id } = parseIdOf('BrokerRequest', request);
  const row = await tx.maybeOne(BROKER_REQUEST, { id });
  if (row === null) throw notFound();
  if (row.withdrawnOn !== null) throw new Refusal('TOO_LATE', 'This request was already taken back.', { field: 'request' });
  await tx.revise(BROKER_REQUEST, { row, changes: { withdrawnOn: tx.today }, reason: null });
  await endSeats(tx, { kind: 'REQUEST', ref: id, at: tx.at });
  await endSeats(tx, { kind: 'ALLOCATION', agency: row.broker, at: tx.at });
  return { request: id };
}
