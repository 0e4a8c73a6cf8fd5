/**
 * How needs and goals change how they stand: the headline's next version, with the reason kept where only its readers find it.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { z } from 'zod';
import { notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { CaseNoun, CaseRecord, CaseRow, Outcome, Reading, WriteTransaction } from '#store';

interface Standing extends CaseRow {
  status: string;
}

/** The verb: its root field, what it is about (the field of the input and of the result), and where that stands. */
export interface HeadlineVerb {
  readonly operation: string;
  readonly about: string;
  readonly headline: CaseNoun<Standing>;
  readonly content: CaseNoun;
  readonly record: (reading: Reading, id: string) => CaseRecord | null;
}

const Input = z.object({ requestId, record: z.string(), version: z.int(), status: z.string(), reason: text(1000) });
type Update = z.infer<typeof Input>;

/** The verb as a provider. Refusals: NOT_FOUND, NOT_SHARED, CONFLICT (another version stands). */
export function headlineVerb(verb: HeadlineVerb): Type {
  const { operation, about } = verb;
  const shape = z.preprocess((input) => ({ ...(input as object), record: (input as Record<string, unknown>)[about] }), Input);

  @Resolver()
  class UpdateHeadlineVerb {
    constructor(private readonly writes: Writes) {}

    @Mutation(operation)
    async update(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
      return await this.writes.run(context, input, {
        operation,
        shape,
        person: ({ record }) => personOfRecord(verb, record),
        work: (tx, given) => update(tx, verb, given),
        answer: (reading, { id }) => ({ [about]: verb.record(reading, String(id)) }),
      });
    }
  }
  return UpdateHeadlineVerb;
}

function personOfRecord({ headline }: HeadlineVerb, record: string): string {
  const { person } = parseIdOf(headline.type, record);
  if (person === null) throw notFound();
  return person;
}

async function update(tx: WriteTransaction, { headline, content }: HeadlineVerb, input: Update): Promise<Outcome> {
  const { id } = parseIdOf(headline.type, input.record);
  const row = await tx.find(headline, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  const held = await tx.find(content, id);
  const ofContent = held !== null && tx.mayWrite(held.mask, held.ownerAgency);
  // Whoever writes the content gives reasons about it: they stay with the content, out of sight of those who have the headline only.
  const reason = ofContent ? null : input.reason;
  await tx.revise(headline, { row, changes: { status: input.status }, reason, seen: input.version });
  if (ofContent) await tx.revise(content, { row: held, changes: {}, reason: input.reason });
  return { id };
}
