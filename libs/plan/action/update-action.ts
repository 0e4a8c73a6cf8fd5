/**
 * Changes an agreed action: how it stands, when it is due, a note. The version before is kept, with the reason.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, day, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { actionRecord } from './action-record.js';
import { AGREED_ACTION_CONTENT } from './agreed-action-content.entity.js';
import { AGREED_ACTION } from './agreed-action.entity.js';
import { checkDue } from './agree-action.js';

const Input = z.object({
  requestId,
  action: z.string(),
  version: z.int(),
  status: z.string().nullish(),
  dueOn: day.nullish(),
  note: text(4000).nullish(),
  reason: text(1000),
});
type UpdateAction = z.infer<typeof Input>;

const CLOSED = ['DONE', 'NOT_DONE'];

@Resolver()
export class UpdateActionVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('updateAction')
  async updateAction(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'updateAction',
      shape: Input,
      person: ({ action }) => personOfAction(action),
      work: update,
      answer: (reading, { action }) => ({ action: actionRecord(reading, String(action)) }),
    });
  }
}

function personOfAction(action: string): string {
  const { person } = parseIdOf('AgreedAction', action);
  if (person === null) throw notFound();
  return person;
}

async function update(tx: WriteTransaction, input: UpdateAction): Promise<Outcome> {
  const { id } = parseIdOf('AgreedAction', input.action);
  const row = await tx.maybeOne(AGREED_ACTION, { id });
  if (row === null || !tx.mayRead(row)) throw notFound();
  const changes = {
    ...(input.status === null || input.status === undefined ? {} : { status: input.status }),
    ...(input.dueOn === null || input.dueOn === undefined ? {} : { dueOn: input.dueOn }),
  };
  const note = input.note ?? null;
  if (Object.keys(changes).length === 0 && note === null) throw invalid('status', 'Say what changes: the status, the due date or a note.');
  if (input.version === row.version) checkOpen(tx, row, input.dueOn ?? null);
  const content = await tx.maybeOne(AGREED_ACTION_CONTENT, { id });
  const ofContent = content !== null && tx.mayWrite(content.mask, content.ownerAgency);
  if (note !== null && !ofContent) {
    throw new Refusal('NOT_SHARED', 'The note belongs to content that is not shared with you. Leave the note out.');
  }
  // Whoever writes the content gives reasons about it: they stay with the content, out of sight of those who have the headline only.
  await tx.revise(AGREED_ACTION, { row, changes, reason: ofContent ? null : input.reason, seen: input.version });
  if (ofContent) await tx.revise(AGREED_ACTION_CONTENT, { row: content, changes: note === null ? {} : { note }, reason: input.reason });
  return { action: id };
}

function checkOpen(tx: WriteTransaction, row: { readonly status: string }, dueOn: string | null): void {
  if (CLOSED.includes(row.status))
    throw new Refusal('TOO_LATE', 'This action is already closed. Agree a new one instead.', { field: 'status' });
  if (dueOn !== null) checkDue(tx, dueOn);
}
