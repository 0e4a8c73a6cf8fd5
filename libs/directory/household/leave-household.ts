/**
 * Ends a membership of a household: the seat and the entry in the register, in one transaction.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { personOfRecord } from '../person-of-record.js';
import { HOUSEHOLD_MEMBER } from './household-member.entity.js';

const Input = z.object({ requestId, member: z.string(), reason: text(1000).nullish() });
type LeaveHousehold = z.infer<typeof Input>;

@Resolver()
export class LeaveHouseholdVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('leaveHousehold')
  async leaveHousehold(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'leaveHousehold',
      shape: Input,
      person: ({ member }) => personOfRecord('HouseholdMember', member),
      work: leave,
      answer: (reading, { member }) => ({ member: reading.find('household_member', String(member)) }),
    });
  }
}

async function leave(tx: WriteTransaction, { member, reason }: LeaveHousehold): Promise<Outcome> {
  const { id } = parseIdOf('HouseholdMember', member);
  const row = await tx.maybeOne(HOUSEHOLD_MEMBER, { id });
  if (row === null) throw notFound();
  if (row.leftOn !== null) throw new Refusal('TOO_LATE', 'This membership has already ended.', { field: 'member' });
  await tx.revise(HOUSEHOLD_MEMBER, { row, changes: { leftOn: tx.today }, reason: reason ?? null });
  await endSeats(tx, { kind: 'HOUSEHOLD', ref: id, at: tx.at });
  await tx.manager.query('update hub.member set valid_until = $2 where id = $1', [id, tx.at]);
  return { member: id };
}
