/**
 * Objects to an agency using a category (UK GDPR Article 21): what rests on a consent alone stops with the objection, the rest is the agency's to answer.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CATEGORIES, Refusal, STAFF_ROLES, globalId, parseIdOf, partyOf } from '#kernel';
import type { AgencyKind, Category, Party } from '#kernel';
import { SHARING_CONSENT } from '#consent';
import { kindOfPartner } from '#directory';
import { Writes, category, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeClearance } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { answerDay } from '../own-requests/answer-by.js';
import { asking } from '../own-requests/asking.js';
import { OwnRequests } from '../own-requests/own-requests.js';
import { SHARING_OBJECTION } from './sharing-objection.entity.js';

const Input = z.object({ requestId, person: z.string(), agency: z.string(), category, reason: text(1000) });
type Objecting = z.infer<typeof Input>;

@Resolver()
export class ObjectToSharingVerb {
  constructor(
    private readonly writes: Writes,
    private readonly own: OwnRequests,
  ) {}

  @Mutation('objectToSharing')
  async objectToSharing(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    const result = await this.writes.run(context, input, {
      operation: 'objectToSharing',
      shape: Input,
      opening: 'begin_request',
      person: ({ person }) => personOf(person),
      work: object,
      answer: (_reading, { objection }) => ({ objection }),
    });
    return await this.own.answered(context, result, { noun: SHARING_OBJECTION, field: 'objection' });
  }
}

async function object(tx: WriteTransaction, input: Objecting): Promise<Outcome> {
  const { askedBy, asker } = await asking(tx);
  const agency = parseIdOf('Agency', input.agency).id;
  const kind = await kindOfPartner(tx, agency);
  if (kind === null || kind === 'HOUSEHOLD') throw invalid('agency', 'Choose an agency that works with the young person.');
  const open = await tx.maybeOne(SHARING_OBJECTION, { state: 'OPEN', askedBy, counterpart: agency, category: input.category });
  if (open !== null) {
    const current = globalId({ type: SHARING_OBJECTION.type, person: tx.person, id: open.id });
    throw new Refusal('CONFLICT', 'You have objected to this already: wait for the answer.', { field: 'category', current });
  }
  const basis = await basisOf(tx, { kind, category: input.category });
  if (basis === 'CONSENT') await withdraw(tx, { agency, category: input.category, reason: input.reason });
  const row = { askedBy, asker, category: input.category, reason: input.reason, basis, askedOn: tx.today, counterpart: agency };
  const state = basis === 'CONSENT' ? 'WITHDRAWN' : 'OPEN';
  const unanswered = { grounds: null, answeredOn: basis === 'CONSENT' ? tx.today : null, answeredBy: null };
  const { id } = await tx.add(SHARING_OBJECTION, { ...row, ...unanswered, state, dueOn: await answerDay(tx, tx.today) });
  return { objection: id };
}

/** Hats of the partnership that anybody's staff may wear: what they read is not their agency's. */
const GOVERNING: readonly Party[] = ['CH', 'IG', 'AA'];

/** By the lines of the protocol that decides for the person. Refuses a category in which the agency has no line at all. */
async function basisOf(
  tx: WriteTransaction,
  { kind, category: asked }: { kind: AgencyKind; category: Category },
): Promise<'CONSENT' | 'PUBLIC_TASK'> {
  const parties = STAFF_ROLES.flatMap((role) => partyOf(kind, role) ?? []).filter((party) => !GOVERNING.includes(party));
  const lines = await tx.manager.query<{ needs: string }[]>(
    `select needs from hub.rule where protocol_id = $1 and party = any ($2) and category = $3 and read <> 'NONE'`,
    [tx.vector.protocol, parties, CATEGORIES.indexOf(asked) + 1],
  );
  if (lines.length === 0) throw invalid('category', 'The protocol gives this agency nothing of this category: choose what it has.');
  return lines.every(({ needs }) => needs === 'CONSENT' || needs === 'CONSENT_OR_CONTRACT') ? 'CONSENT' : 'PUBLIC_TASK';
}

/** An objection to what rests on a consent is its withdrawal, and holds at the next read. */
async function withdraw(tx: WriteTransaction, about: { agency: string; category: Category; reason: string }): Promise<void> {
  const { agency, category: asked, reason } = about;
  const standing = await tx.many(SHARING_CONSENT, { agency, category: asked, state: 'GIVEN' });
  if (standing.length === 0) {
    throw invalid('category', 'The agency has this by consent alone, and none stands that you can withdraw. Ask your resettlement worker.');
  }
  for (const row of standing) await tx.revise(SHARING_CONSENT, { row, changes: { state: 'WITHDRAWN', withdrawnOn: tx.today }, reason });
  await closeClearance(tx, { kind: 'CONSENT', agency, category: asked });
}
