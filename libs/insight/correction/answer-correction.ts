/**
 * The agency that owns a record answers that a fact in it is wrong: corrected, or not, and why.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Records, Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { CORRECTION_REQUEST } from './correction-request.entity.js';
import type { CorrectionRequest } from './correction-request.entity.js';

const Input = z.object({
  requestId,
  correction: z.string(),
  version: z.int(),
  answer: z.enum(['CORRECTED', 'DECLINED']),
  reason: text(2000),
});

@Resolver()
export class AnswerCorrectionVerb {
  constructor(
    private readonly writes: Writes,
    private readonly records: Records,
  ) {}

  @Mutation('answerCorrection')
  async answerCorrection(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'answerCorrection',
      shape: Input,
      opening: 'begin_review',
      person: ({ correction }) => parseIdOf(CORRECTION_REQUEST.type, correction).person ?? '',
      work: async (tx, given) => await this.answer(tx, given),
      answer: (reading, { correction }) => ({ correction: reading.find(CORRECTION_REQUEST.noun, String(correction)) }),
    });
  }

  private async answer(tx: WriteTransaction, input: z.infer<typeof Input>): Promise<Outcome> {
    const { id } = parseIdOf(CORRECTION_REQUEST.type, input.correction);
    const row = await tx.find(CORRECTION_REQUEST, id);
    if (row === null || !tx.mayRead(row)) throw notFound();
    if (row.counterpart !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'The agency that owns the record answers. Ask it.');
    if (row.state !== 'ASKED') throw new Refusal('TOO_LATE', 'This was answered already.', { field: 'correction' });
    if (input.answer === 'CORRECTED' && !(await this.isCorrected(tx, row))) {
      throw invalid('answer', 'Correct the record first, then say so here.');
    }
    const changes = { state: input.answer, reason: input.reason, answeredOn: tx.today, answeredBy: tx.reader.member };
    await tx.revise(CORRECTION_REQUEST, { row, changes, reason: input.reason, seen: input.version });
    return { correction: id };
  }

  /** Whether the record was written since it was asked. */
  private async isCorrected(tx: WriteTransaction, { kind, rowId, askedAt }: CorrectionRequest): Promise<boolean> {
    const noun = this.records.noun(kind);
    if (noun === null) return false;
    for (const table of noun.content === undefined ? [noun.noun] : [noun.noun, noun.content]) {
      const since = await tx.manager.query<unknown[]>(`select from hub.${table} where person_id = $1 and id = $2 and at > $3`, [
        tx.person,
        rowId,
        askedAt,
      ]);
      if (since.length > 0) return true;
    }
    return false;
  }
}
