/**
 * An agency answers an objection: with compelling grounds, or it stops, and has nothing of the category from the next read.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { CATEGORIES, Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { SHARING_OBJECTION } from './sharing-objection.entity.js';

const Input = z.object({
  requestId,
  objection: z.string(),
  version: z.int(),
  answer: z.enum(['STOPPED', 'GROUNDS']),
  grounds: text(2000).nullish(),
});
type Answering = z.infer<typeof Input>;

@Resolver()
export class AnswerObjectionVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('answerObjection')
  async answerObjection(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'answerObjection',
      shape: Input,
      opening: 'begin_review',
      person: ({ objection }) => parseIdOf(SHARING_OBJECTION.type, objection).person ?? '',
      work: answer,
      answer: (reading, { objection }) => ({ objection: reading.find(SHARING_OBJECTION.noun, String(objection)) }),
    });
  }
}

async function answer(tx: WriteTransaction, input: Answering): Promise<Outcome> {
  const { id } = parseIdOf(SHARING_OBJECTION.type, input.objection);
  const row = await tx.find(SHARING_OBJECTION, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.counterpart !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'The agency that is objected to answers. Ask it.');
  if (row.state !== 'OPEN') throw new Refusal('TOO_LATE', 'This objection was answered already.', { field: 'objection' });
  const grounds = input.grounds ?? null;
  if ((input.answer === 'GROUNDS') !== (grounds !== null)) {
    throw invalid('grounds', 'Give the compelling grounds on which the agency goes on, and none where it stops.');
  }
  const answered = { state: input.answer, grounds, answeredOn: tx.today, answeredBy: tx.reader.member };
  await tx.revise(SHARING_OBJECTION, { row, changes: answered, reason: null, seen: input.version });
  if (input.answer === 'STOPPED') {
    await tx.manager.query(
      `insert into hub.clearance (person_id, id, agency_id, category, kind, ref, valid_from) values ($1, $2, $3, $4, 'OBJECTION', $5, $6)`,
      [tx.person, uuidv7(), tx.reader.agency, CATEGORIES.indexOf(row.category) + 1, id, tx.at],
    );
  }
  return { objection: id };
}
