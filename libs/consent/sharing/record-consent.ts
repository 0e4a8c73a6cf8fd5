/**
 * Records consent to share: per agency and category, with the exact words, language and format, effective from the next read.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Category } from '#kernel';
import { parseIdOf } from '#kernel';
import { Writes, category, checkPast, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { kindOfPartner } from '#directory';
import { SHARING_CONSENT } from './sharing-consent.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  agency: z.string(),
  categories: z.array(category).min(1, 'must name at least one category').max(29),
  givenOn: day.nullish(),
  format: z.string(),
  language: z.string(),
  wording: text(4000),
  decidedBy: z.string(),
});
type RecordConsent = z.infer<typeof Input>;

@Resolver()
export class RecordConsentVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordConsent')
  async recordConsent(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordConsent',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { consents }) => ({ consents: (consents as string[]).map((id) => reading.find('sharing_consent', id)) }),
    });
  }
}

async function record(tx: WriteTransaction, input: RecordConsent): Promise<Outcome> {
  const agency = parseIdOf('Agency', input.agency).id;
  const kind = await kindOfPartner(tx, agency);
  if (kind === null) throw invalid('agency', 'The agency is not of this partnership. Choose one of its partners.');
  const givenOn = input.givenOn ?? tx.today;
  checkPast(tx, 'givenOn', givenOn);
  const consents: string[] = [];
  for (const one of new Set(input.categories)) consents.push(await give(tx, { ...input, agency, givenOn }, one));
  return { consents };
}

/** A consent given again after it was withdrawn is the next version of the same record. */
async function give(tx: WriteTransaction, input: RecordConsent & { givenOn: string }, one: Category): Promise<string> {
  const { agency, givenOn, format, language, wording, decidedBy } = input;
  const words = { state: 'GIVEN', givenOn, withdrawnOn: null, format, language, wording, decidedBy };
  const before = await tx.maybeOne(SHARING_CONSENT, { agency, category: one });
  const row =
    before === null
      ? await tx.add(SHARING_CONSENT, { agency, category: one, ...words })
      : await tx.revise(SHARING_CONSENT, { row: before, changes: words, reason: 'given again' });
  await openClearance(tx, { kind: 'CONSENT', agency, category: one }, row.id);
  return row.id;
}
