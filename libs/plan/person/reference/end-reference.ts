/**
 * Ends a reference of the caller's agency: it finds nobody any more, and its history stays.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { PERSON_REFERENCE } from './person-reference.entity.js';

const Input = z.object({ requestId, reference: z.string(), version: z.int(), reason: text(1000) });
type Ending = z.infer<typeof Input>;

@Resolver()
export class EndReferenceVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('endReference')
  async endReference(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'endReference',
      shape: Input,
      person: ({ reference }) => placeOf(reference).person,
      work: end,
      answer: (reading, { reference }) => ({ reference: reading.find(PERSON_REFERENCE.noun, String(reference)) }),
    });
  }
}

function placeOf(reference: string): { person: string; id: string } {
  const { person, id } = parseIdOf(PERSON_REFERENCE.type, reference);
  if (person === null) throw notFound();
  return { person, id };
}

async function end(tx: WriteTransaction, { reference, version, reason }: Ending): Promise<Outcome> {
  const { id } = placeOf(reference);
  const row = await tx.find(PERSON_REFERENCE, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.ownerAgency !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'A reference is ended by the agency that holds it. Ask them.');
  if (row.endedOn !== null) throw new Refusal('TOO_LATE', 'This reference has ended already.', { field: 'reference' });
  await tx.revise(PERSON_REFERENCE, { row, changes: { endedOn: tx.today }, reason, seen: version });
  return { reference: id };
}
