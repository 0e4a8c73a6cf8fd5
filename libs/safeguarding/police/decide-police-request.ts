/**
 * The agency that was asked decides on a police request: it approves the least, to the officer who asked and for some hours, or refuses.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, maskOf, notFound, parseIdOf } from '#kernel';
import type { Category } from '#kernel';
import { Writes, category, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openToMember, reseal } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { policeLine } from './police-line.js';
import { POLICE_REQUEST } from './police-request.entity.js';
import type { PoliceRequest } from './police-request.entity.js';

const Input = z.object({
  requestId,
  request: z.string(),
  version: z.int(),
  decision: z.enum(['APPROVED', 'REFUSED']),
  categories: z.array(category).max(29),
  hours: z.int().min(1),
  note: text(2000),
  tellPerson: z.boolean(),
});
type Deciding = z.infer<typeof Input>;

@Resolver()
export class DecidePoliceRequestVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('decidePoliceRequest')
  async decidePoliceRequest(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'decidePoliceRequest',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ request }) => parseIdOf(POLICE_REQUEST.type, request).person ?? '',
      work: decide,
      answer: (reading, { request }) => ({ request: reading.find(POLICE_REQUEST.noun, String(request)) }),
    });
  }
}

async function decide(tx: WriteTransaction, input: Deciding): Promise<Outcome> {
  const { id } = parseIdOf(POLICE_REQUEST.type, input.request);
  const row = await tx.find(POLICE_REQUEST, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  // The requester never decides, nor does an agency that was not asked.
  if (row.counterpart !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'Only the agency that was asked decides on this request.');
  if (row.state !== 'ASKED') throw new Refusal('TOO_LATE', 'This request was decided already.', { field: 'request' });
  const opened = input.decision === 'APPROVED' ? [...new Set(input.categories)] : null;
  const closesAt = opened === null ? null : new Date(tx.at.getTime() + input.hours * 3_600_000);
  const decided = { state: input.decision, opened, closesAt, decidedOn: tx.today, decidedBy: tx.reader.member, note: input.note };
  if (opened === null && input.categories.length > 0) throw invalid('categories', 'A refusal opens nothing: name no category.');
  await tx.revise(POLICE_REQUEST, { row, changes: decided, reason: input.note, seen: input.version });
  if (opened !== null && closesAt !== null) await open(tx, row, { opened, hours: input.hours, until: closesAt });
  if (input.tellPerson && row.sealId !== null) await reseal(tx, { noun: POLICE_REQUEST.noun, id, seal: null });
  return { request: id };
}

async function open(
  tx: WriteTransaction,
  row: PoliceRequest,
  { opened, hours, until }: { opened: readonly Category[]; hours: number; until: Date },
): Promise<void> {
  const line = await policeLine(tx);
  if (opened.length === 0) throw invalid('categories', 'Name the least that is needed of what was asked for.');
  if (opened.some((one) => !row.categories.includes(one))) throw invalid('categories', 'Only what was asked for can be opened.');
  if (hours > line.hours) throw invalid('hours', `The protocol lets a police request be open for ${String(line.hours)} hours at most.`);
  if ((maskOf(...opened) & ~(tx.vector.releasable ?? 0)) !== 0) {
    throw new Refusal('NOT_SHARED', 'You decide on what your agency writes, and you read in full. Leave out the rest.');
  }
  const seal = row.sealId === null ? {} : { seal: row.sealId };
  const to = { kind: 'SERIOUS_CRIME', agency: row.ownerAgency, member: row.officer, ref: row.id } as const;
  for (const one of opened) {
    await openToMember(tx, { ...to, category: one, clause: line.clause, purpose: `${row.offence}: ${row.reason}`, until, ...seal });
  }
}
