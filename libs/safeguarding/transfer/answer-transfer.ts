/**
 * The team a transfer is proposed to answers: by accepting it becomes the home team, at once.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, addDays, notFound, parseIdOf } from '#kernel';
import { Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { AREA_TRANSFER } from './area-transfer.entity.js';

const Input = z.object({
  requestId,
  transfer: z.string(),
  version: z.int(),
  answer: z.enum(['ACCEPTED', 'DECLINED']),
  note: text(2000),
  handoverDays: z.int().min(0),
});
type Answering = z.infer<typeof Input>;

@Resolver()
export class AnswerTransferVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('answerTransfer')
  async answerTransfer(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'answerTransfer',
      shape: Input,
      person: ({ transfer }) => placeOf(transfer).person,
      place: ({ transfer }) => placeOf(transfer),
      work: answer,
      answer: (reading, { transfer }) => ({ transfer: reading.find(AREA_TRANSFER.noun, String(transfer)) }),
    });
  }
}

function placeOf(transfer: string): { person: string; nouns: string[]; id: string } {
  const { person, id } = parseIdOf(AREA_TRANSFER.type, transfer);
  if (person === null) throw notFound();
  return { person, nouns: [AREA_TRANSFER.noun], id };
}

async function answer(tx: WriteTransaction, input: Answering): Promise<Outcome> {
  const { id } = placeOf(input.transfer);
  const row = await tx.find(AREA_TRANSFER, id);
  if (row === null) throw notFound();
  if (row.counterpart !== tx.reader.agency) {
    throw new Refusal('NOT_SHARED', 'The team it is proposed to answers it.');
  }
  if (row.state !== 'PROPOSED') throw new Refusal('TOO_LATE', 'This transfer was answered already.', { field: 'transfer' });
  const accepted = input.answer === 'ACCEPTED';
  if (accepted) await checkDays(tx, input.handoverDays);
  const oldAreaUntil = accepted ? addDays(tx.today, input.handoverDays) : null;
  const changes = { state: input.answer, answeredOn: tx.today, answeredBy: tx.reader.member, note: input.note, oldAreaUntil };
  await tx.revise(AREA_TRANSFER, { row, changes, reason: input.note, seen: input.version });
  if (accepted) await tx.manager.query('select derive.move_home($1, $2, $3)', [tx.person, id, tx.at]);
  return { transfer: id };
}

/** As long as the protocol leaves an establishment its cells after release, and no longer. */
async function checkDays(tx: WriteTransaction, days: number): Promise<void> {
  const [line] = await tx.manager.query<{ days: number }[]>('select after_release_days as days from hub.protocol where id = $1', [
    tx.vector.protocol,
  ]);
  if (line !== undefined && days <= line.days) return;
  throw invalid('handoverDays', `The old area keeps its seats for ${String(line?.days ?? 0)} days at most.`);
}
