/**
 * Says that a fact is wrong (UK GDPR Article 16): in a record the person may read, to the agency that owns it.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, globalId, maskOf, notFound, parseGlobalId } from '#kernel';
import { Records, Writes, invalid, requestId, text } from '#gate';
import type { HubContext, ReadNoun, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { answerDay } from '../own-requests/answer-by.js';
import { asking } from '../own-requests/asking.js';
import { OwnRequests } from '../own-requests/own-requests.js';
import { CORRECTION_REQUEST } from './correction-request.entity.js';

const Input = z.object({ requestId, record: z.string(), field: text(100), says: text(2000) });
type AskingCorrection = z.infer<typeof Input>;

@Resolver()
export class AskCorrectionVerb {
  constructor(
    private readonly writes: Writes,
    private readonly own: OwnRequests,
    private readonly records: Records,
  ) {}

  @Mutation('askCorrection')
  async askCorrection(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    const result = await this.writes.run(context, input, {
      operation: 'askCorrection',
      shape: Input,
      opening: 'begin_request',
      person: ({ record }) => this.placeOf(record).person,
      work: async (tx, asked) => await ask(tx, asked, this.placeOf(asked.record)),
      answer: (_reading, { correction }) => ({ correction }),
    });
    return await this.own.answered(context, result, { noun: CORRECTION_REQUEST, field: 'correction' });
  }

  private placeOf(record: string): { person: string; noun: ReadNoun; id: string } {
    const { type, person, id } = parseGlobalId(record);
    const noun = this.records.noun(type);
    if (person === null || noun === null) throw notFound();
    return { person, noun, id };
  }
}

async function ask(
  tx: WriteTransaction,
  { field, says }: AskingCorrection,
  { noun, id }: { noun: ReadNoun; id: string },
): Promise<Outcome> {
  const { askedBy, asker } = await asking(tx);
  const { owner, mask } = await held(tx, { noun, id, field });
  if (owner === tx.reader.agency) throw invalid('record', 'This is your own record: change it yourself.');
  const open = await tx.maybeOne(CORRECTION_REQUEST, { state: 'ASKED', askedBy, rowId: id, field });
  if (open !== null) {
    const current = globalId({ type: CORRECTION_REQUEST.type, person: tx.person, id: open.id });
    throw new Refusal('CONFLICT', 'You have asked for this already: wait for the answer.', { field: 'field', current });
  }
  const about = { kind: noun.type, rowId: id, field, says, counterpart: owner, askedAt: tx.at };
  const unanswered = { reason: null, answeredOn: null, answeredBy: null };
  const row = { askedBy, asker, ...about, ...unanswered, askedOn: tx.today, dueOn: await answerDay(tx, tx.today), state: 'ASKED' } as const;
  const { id: correction } = await tx.add(CORRECTION_REQUEST, row, { also: mask });
  return { correction };
}

const NEVER = new Set(['id', 'version', 'member', 'counterpart']);

/** Whose the record is, and its categories, where the person may read that field of it. Nouns are the code's own names. */
async function held(
  tx: WriteTransaction,
  { noun: { noun, content }, id, field }: { noun: ReadNoun; id: string; field: string },
): Promise<{ owner: string; mask: number }> {
  let found = false;
  for (const table of content === undefined ? [noun] : [noun, content]) {
    const rows = await tx.manager.query<{ owner: string; mask: number; body: object }[]>(
      `select owner_agency as owner, mask, body from hub.${table}_record where person_id = $1 and id = $2 order by face desc`,
      [tx.person, id],
    );
    found ||= rows.length > 0;
    const row = rows.find(({ body }) => field in body && !NEVER.has(field));
    if (row !== undefined) return { owner: row.owner, mask: row.mask & ~maskOf('ACCESS_RECORD') };
  }
  throw found ? invalid('field', 'Name a field of the record that you can see.') : notFound();
}
