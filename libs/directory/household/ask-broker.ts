/**
 * The young person's own request to a broker, who then has a reason to know them: nobody else can make it.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, parseIdOf } from '#kernel';
import { Writes, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { kindOfPartner } from '../agency/partners.js';
import { BROKER_REQUEST } from './broker-request.entity.js';

const Input = z.object({ requestId, person: z.string(), broker: z.string(), words: text(2000).nullish() });
type AskBroker = z.infer<typeof Input>;

@Resolver()
export class AskBrokerVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('askBroker')
  async askBroker(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'askBroker',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: ask,
      answer: (reading, { request }) => ({ request: reading.find('broker_request', String(request)) }),
    });
  }
}

async function ask(tx: WriteTransaction, { broker: asked, words }: AskBroker): Promise<Outcome> {
  if (tx.reader.party !== 'YP') throw new Refusal('NOT_SHARED', 'Only the young person asks a broker to speak for them.');
  const broker = parseIdOf('Agency', asked).id;
  if ((await kindOfPartner(tx, broker)) !== 'BROKER') throw invalid('broker', 'Choose a broker of the partnership.');
  const standing = (await tx.many(BROKER_REQUEST, { broker })).some(({ withdrawnOn }) => withdrawnOn === null);
  if (standing) throw new Refusal('CONFLICT', 'You have already asked this broker.', { field: 'broker' });
  const request = await tx.add(BROKER_REQUEST, { broker, words: words ?? null, askedOn: tx.today, withdrawnOn: null });
  await openSeat(tx, { agency: broker, party: 'BR', kind: 'REQUEST', ref: request.id });
  return { request: request.id };
}
