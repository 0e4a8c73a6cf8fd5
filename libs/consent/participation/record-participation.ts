/**
 * Records the answer to the offer of voluntary support. A refusal is kept apart from the order and closes only what domain rule 2 names.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, checkPast, day, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeClearance, openClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { exactWords } from '../wording/wordings.js';
import { PARTICIPATION } from './participation.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  answer: z.enum(['AGREED', 'REFUSED']),
  on: day.nullish(),
  how: text(1000),
  askedBy: text(200).nullish(),
  format: z.enum(['SPOKEN', 'EASY_READ', 'WRITTEN']),
  language: z.enum(['ENGLISH', 'CYMRAEG']),
  wordingVersion: text(50).nullish(),
  rightsExplained: z.boolean(),
});
type RecordParticipation = z.infer<typeof Input>;

@Resolver()
export class RecordParticipationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordParticipation')
  async recordParticipation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordParticipation',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading) => ({ participation: reading.maybeOne('participation') }),
    });
  }
}

/** The offer of support names no agency and nothing that is shared. */
const NOBODY_NAMED = { agency: '', categories: [] };

async function record(tx: WriteTransaction, { answer, on, how, askedBy, ...put }: RecordParticipation): Promise<Outcome> {
  const day = on ?? tx.today;
  checkPast(tx, 'on', day);
  const { format, language, rightsExplained } = put;
  const { wordingVersion } = await exactWords(tx, { statement: 'SUPPORT', version: put.wordingVersion, format, language }, NOBODY_NAMED);
  const said = { how, askedBy: askedBy ?? null, format, language, wordingVersion, rightsExplained };
  const answered = await tx.add(PARTICIPATION, { answer, on: day, ...said });
  if (answer === 'AGREED') await openClearance(tx, { kind: 'PARTICIPATION' }, { ref: answered.id });
  else await closeClearance(tx, { kind: 'PARTICIPATION' });
  return {};
}
