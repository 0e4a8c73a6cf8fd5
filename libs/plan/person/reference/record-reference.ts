/**
 * Records under which reference the caller's agency knows a person: one of each scheme, checked by the scheme's published rule.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Refusal, globalId } from '#kernel';
import { Writes, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { PERSON_REFERENCE } from './person-reference.entity.js';
import { SCHEMES, SCHEME_NAMES, referenceOf } from './schemes.js';
import type { ReferenceScheme } from './schemes.js';

const Input = z.object({ requestId, person: z.string(), scheme: z.enum(SCHEME_NAMES), value: text(40) });
type Recording = z.infer<typeof Input>;

@Resolver()
export class RecordReferenceVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordReference')
  async recordReference(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordReference',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { reference }) => ({ reference: reading.find(PERSON_REFERENCE.noun, String(reference)) }),
    });
  }
}

async function record(tx: WriteTransaction, { scheme, value: typed }: Recording): Promise<Outcome> {
  const value = checkedReference(scheme, typed);
  const { category } = SCHEMES[scheme];
  const held = await tx.maybeOne(PERSON_REFERENCE, { ownerAgency: tx.reader.agency, scheme, endedOn: IsNull() });
  if (held !== null) {
    const current = globalId({ type: PERSON_REFERENCE.type, person: tx.person, id: held.id });
    throw new Refusal('CONFLICT', 'Your agency holds a reference of this scheme already. End that one first.', {
      field: 'scheme',
      current,
    });
  }
  const { id } = await tx.add(PERSON_REFERENCE, { category, scheme, value, recordedOn: tx.today, endedOn: null }, { category });
  return { reference: id };
}

/** The value as the scheme writes it. Refuses with INVALID what is none of it. */
export function checkedReference(scheme: ReferenceScheme, typed: string): string {
  const value = referenceOf(scheme, typed);
  if (value === null)
    throw invalid('value', 'This is no reference of that scheme: a character or its check does not fit. Look at it again.');
  return value;
}
