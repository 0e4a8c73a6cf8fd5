/**
 * What is done with a seal that is there: named anew, or taken off. By a member of the agency that sealed, to whom it is open.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeSeal, reseal } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { openToNamed } from './named.js';
import { RECORD_SEAL } from './record-seal.entity.js';
import type { RecordSeal } from './record-seal.entity.js';

const changing = { requestId, seal: z.string(), version: z.int(), reason: text(1000) };
type Changing = z.output<z.ZodObject<typeof changing>>;

/** Closes the seal to everybody it was open to, and opens it to those who are named now. */
export const NameForSealVerb = sealVerb({
  operation: 'nameForSeal',
  shape: z.object({ ...changing, openTo: z.array(z.string()).max(20) }),
  work: async (tx, row, { openTo, reason, version }) => {
    await tx.revise(RECORD_SEAL, { row, changes: {}, reason, seen: version });
    await closeSeal(tx, row.id);
    await openToNamed(tx, row.id, openTo);
  },
});

/** Takes the record out; the seal itself stays under itself, so that its reason is told to nobody new. */
export const UnsealRecordVerb = sealVerb({
  operation: 'unsealRecord',
  shape: z.object(changing),
  work: async (tx, row, { reason, version }) => {
    await tx.revise(RECORD_SEAL, { row, changes: { unsealedOn: tx.today }, reason, seen: version });
    for (const noun of row.nouns) await reseal(tx, { noun, id: row.rowId, seal: null });
  },
});

interface SealVerb<Input extends Changing> {
  readonly operation: string;
  readonly shape: z.ZodType<Input>;
  readonly work: (tx: WriteTransaction, row: RecordSeal, input: Input) => Promise<void>;
}

function sealVerb<Input extends Changing>({ operation, shape, work }: SealVerb<Input>): Type {
  @Resolver()
  class ChangeSeal {
    constructor(private readonly writes: Writes) {}

    @Mutation(operation)
    async change(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
      return await this.writes.run(context, input, {
        operation,
        shape,
        opening: 'begin_disclosure',
        person: ({ seal }) => parseIdOf(RECORD_SEAL.type, seal).person ?? '',
        work: async (tx, given): Promise<Outcome> => {
          const row = await standing(tx, given.seal);
          await work(tx, row, given);
          return { seal: row.id };
        },
        answer: (reading, { seal }) => ({ seal: reading.find(RECORD_SEAL.noun, String(seal)) }),
      });
    }
  }
  return ChangeSeal;
}

async function standing(tx: WriteTransaction, seal: string): Promise<RecordSeal> {
  const row = await tx.find(RECORD_SEAL, parseIdOf(RECORD_SEAL.type, seal).id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.ownerAgency !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'A seal is changed by the agency that sealed. Ask them.');
  if (row.unsealedOn !== null)
    throw new Refusal('TOO_LATE', 'This record is sealed no more. Seal it again if it must be.', { field: 'seal' });
  return row;
}
