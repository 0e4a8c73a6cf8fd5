/**
 * The agency that holds what is no longer shared says what it did with it: deleted, nothing held, or kept, and then on which basis of its own.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { WITHDRAWAL_NOTICE } from './withdrawal-notice.entity.js';

const Input = z.object({
  requestId,
  notice: z.string(),
  version: z.int(),
  deed: z.enum(['DELETED', 'NOTHING_HELD', 'KEPT']),
  basis: text(500).nullish(),
  note: text(1000).nullish(),
});
type AcknowledgeWithdrawal = z.infer<typeof Input>;

@Resolver()
export class AcknowledgeWithdrawalVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('acknowledgeWithdrawal')
  async acknowledgeWithdrawal(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'acknowledgeWithdrawal',
      shape: Input,
      person: ({ notice }) => placeOf(notice).person,
      work: acknowledge,
      answer: (reading, { notice }) => ({ notice: reading.find(WITHDRAWAL_NOTICE.noun, String(notice)) }),
    });
  }
}

/** Where a notice is, by its global id. NOT_FOUND where the id is no notice's. */
function placeOf(notice: string): { person: string; id: string } {
  const { person, id } = parseIdOf(WITHDRAWAL_NOTICE.type, notice);
  if (person === null) throw notFound();
  return { person, id };
}

async function acknowledge(tx: WriteTransaction, { notice, version, deed, ...input }: AcknowledgeWithdrawal): Promise<Outcome> {
  const row = await tx.find(WITHDRAWAL_NOTICE, placeOf(notice).id);
  if (row === null) throw notFound();
  if (row.counterpart !== tx.reader.agency) {
    throw new Refusal('NOT_SHARED', 'Only the agency that received it says what it did with it. Ask that agency.');
  }
  if (row.acknowledgedOn !== null && version === row.version) {
    throw new Refusal('TOO_LATE', 'This was acknowledged already. Look at what was said.', { field: 'notice' });
  }
  const [basis, note] = [input.basis ?? null, input.note ?? null];
  if ((deed === 'KEPT') !== (basis !== null)) {
    throw invalid('basis', 'What is kept is kept on a lawful basis of your own: name it, and name none for what is not kept.');
  }
  const changes = { acknowledgedOn: tx.today, deed, basis, note };
  await tx.revise(WITHDRAWAL_NOTICE, { row, changes, reason: null, seen: version });
  return { notice: row.id };
}
