/**
 * Records consent to share: per agency and category, by whoever is entitled to decide, with the exact words, language and format, effective from the
 * next read.
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
import { checkDecider } from '../capacity/check-decider.js';
import { consentCells } from './consent-cells.js';
import { reviewBy } from './review-by.js';
import { exactWords, nameOf } from '../wording/wordings.js';
import type { ExactWords } from '../wording/wordings.js';
import { SHARING_CONSENT } from './sharing-consent.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  agency: z.string(),
  categories: z.array(category).min(1, 'must name at least one category').max(29),
  givenOn: day.nullish(),
  format: z.enum(['SPOKEN', 'EASY_READ', 'WRITTEN']),
  language: z.enum(['ENGLISH', 'CYMRAEG']),
  wording: text(4000).nullish(),
  wordingVersion: text(50).nullish(),
  decidedBy: z.string(),
  holders: z.array(z.string()).max(10).nullish(),
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
  const categories = [...new Set(input.categories)];
  const cells = await consentCells(tx, kind, categories);
  const idle = categories.find((one) => !cells.has(one));
  if (idle !== undefined) {
    throw invalid('categories', `The protocol has no line for this agency that waits for consent to ${wordsOf(idle)}. Leave it out.`);
  }
  const decided = await checkDecider(tx, { agency, categories, decidedBy: input.decidedBy, holders: input.holders ?? [] });
  const until = reviewBy(givenOn, decided.bornOn, decided.holders.length > 0);
  if (until <= tx.today)
    throw invalid('givenOn', 'A consent of that day would have to be asked for again by now. Ask, and record the new day.');
  const put = {
    statement: 'SHARING',
    version: input.wordingVersion,
    format: input.format,
    language: input.language,
    wording: input.wording,
  } as const;
  const words = await exactWords(tx, put, { agency: await nameOf(tx, agency, input.language), categories });
  const given = { ...input, ...words, agency, givenOn, holders: decided.holders, reviewBy: until };
  const consents: string[] = [];
  for (const one of categories) consents.push(await give(tx, given, one));
  return { consents };
}

const wordsOf = (category: Category): string => category.toLowerCase().replaceAll('_', ' ');

type Given = RecordConsent & ExactWords & { readonly givenOn: string; readonly holders: string[]; readonly reviewBy: string };

/** A consent given again, whether it still stands or was withdrawn, is the next version of the same record. */
async function give(tx: WriteTransaction, input: Given, one: Category): Promise<string> {
  const { agency, givenOn, format, language, wording, wordingVersion, decidedBy, holders, reviewBy: until } = input;
  const put = { format, language, wording, wordingVersion };
  const words = { state: 'GIVEN', givenOn, withdrawnOn: null, ...put, decidedBy, holders, reviewBy: until };
  const before = await tx.maybeOne(SHARING_CONSENT, { agency, category: one });
  const row =
    before === null
      ? await tx.add(SHARING_CONSENT, { agency, category: one, ...words })
      : await tx.revise(SHARING_CONSENT, { row: before, changes: words, reason: 'given again' });
  await openClearance(tx, { kind: 'CONSENT', agency, category: one }, { ref: row.id, until });
  return row.id;
}
