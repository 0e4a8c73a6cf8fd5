/**
 * Closes a case, and opens it again (rows 74 and 78: nothing but a decision closes one): the day of closing is when retention begins.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound } from '#kernel';
import { Writes, personOf, requestId, text, wholeOf } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { REFERRAL } from '../person/referral.entity.js';
import { PLAN } from '../plan/plan.entity.js';
import type { PlanRecord } from '../plan/plan.entity.js';
import { endPanel, openPanel } from './open-panel.js';

const Input = z.object({ requestId, person: z.string(), version: z.int(), reason: text(1000) });
type Closing = z.infer<typeof Input>;

@Resolver()
export class CloseCaseVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('closeCase')
  async closeCase(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await run(this.writes, context, { operation: 'closeCase', input, work: close });
  }
}

@Resolver()
export class ReopenCaseVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('reopenCase')
  async reopenCase(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await run(this.writes, context, { operation: 'reopenCase', input, work: reopen });
  }
}

interface Running {
  readonly operation: string;
  readonly input: unknown;
  readonly work: (tx: WriteTransaction, input: Closing) => Promise<Outcome>;
}

async function run(writes: Writes, context: HubContext, { operation, input, work }: Running): Promise<Result> {
  return await writes.run(context, input, {
    operation,
    shape: Input,
    person: ({ person }) => personOf(person),
    work,
    answer: (reading) => ({ plan: wholeOf(reading, 'plan') }),
  });
}

async function close(tx: WriteTransaction, { version, reason }: Closing): Promise<Outcome> {
  const plan = await planOfHome(tx);
  if (plan.closedOn !== null) throw new Refusal('TOO_LATE', 'This case was closed already.', { field: 'person' });
  await tx.revise(PLAN, { row: plan, changes: { status: 'CLOSED', closedOn: tx.today }, reason, seen: version });
  await endPanel(tx);
  return {};
}

async function reopen(tx: WriteTransaction, { version, reason }: Closing): Promise<Outcome> {
  const plan = await planOfHome(tx);
  if (plan.closedOn === null) throw new Refusal('TOO_LATE', 'This case is open.', { field: 'person' });
  const referral = await tx.maybeOne(REFERRAL);
  await tx.revise(PLAN, { row: plan, changes: { status: 'DRAFT', closedOn: null }, reason, seen: version });
  await openPanel(tx, { home: tx.reader.agency, authority: referral?.authority ?? null, ref: referral?.id ?? plan.id });
  return {};
}

/** The plan, where the writer's agency is the home team. */
async function planOfHome(tx: WriteTransaction): Promise<PlanRecord> {
  const home = await tx.manager.query<unknown[]>('select 1 from hub.person_head where person_id = $1 and home_agency = $2', [
    tx.person,
    tx.reader.agency,
  ]);
  if (home.length === 0)
    throw new Refusal('NOT_SHARED', 'A case is closed, and opened again, by the home team. Ask its lead professional.');
  const plan = await tx.find(PLAN, tx.person);
  if (plan === null) throw notFound();
  return plan;
}
