/**
 * Withdraws consent to share: as easy as giving it, and it holds at the next read (domain rule 4).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { isCategory, parseIdOf } from '#kernel';
import { Writes, category, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { SHARING_CONSENT } from './sharing-consent.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  agency: z.string(),
  categories: z.array(category).nullish(),
  reason: text(1000).nullish(),
});
type WithdrawConsent = z.infer<typeof Input>;

@Resolver()
export class WithdrawConsentVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('withdrawConsent')
  async withdrawConsent(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'withdrawConsent',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: withdraw,
      answer: (reading, { consents }) => ({ consents: (consents as string[]).map((id) => reading.find('sharing_consent', id)) }),
    });
  }
}

async function withdraw(tx: WriteTransaction, input: WithdrawConsent): Promise<Outcome> {
  const agency = parseIdOf('Agency', input.agency).id;
  const which = input.categories === null || input.categories === undefined ? {} : { category: In(input.categories) };
  const standing = await tx.many(SHARING_CONSENT, { agency, state: 'GIVEN', ...which });
  if (standing.length === 0) throw invalid('agency', 'There is no consent to withdraw: none is given to this agency for these categories.');
  const consents: string[] = [];
  for (const row of standing) {
    const changes = { state: 'WITHDRAWN', withdrawnOn: tx.today };
    const withdrawn = await tx.revise(SHARING_CONSENT, { row, changes, reason: input.reason ?? null });
    if (isCategory(row.category)) await closeClearance(tx, { kind: 'CONSENT', agency, category: row.category });
    consents.push(withdrawn.id);
  }
  return { consents };
}
