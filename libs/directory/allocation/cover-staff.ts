/**
 * Lets a named colleague stand in for an allocated member of staff until a day: a seat of their own, resting on the same allocation.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, parseIdOf, startOfDay } from '#kernel';
import type { Party } from '#kernel';
import { Writes, checkAhead, day, invalid, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats, openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { personOfRecord } from '../person-of-record.js';
import { ALLOCATION } from './allocation.entity.js';
import type { Allocation } from './allocation.entity.js';
import { runningAllocation } from './running-allocation.js';

const Input = z.object({ requestId, allocation: z.string(), member: z.string(), until: day });
type CoverStaff = z.infer<typeof Input>;

@Resolver()
export class CoverStaffVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('coverStaff')
  async coverStaff(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'coverStaff',
      shape: Input,
      person: ({ allocation }) => personOfRecord('Allocation', allocation),
      work: cover,
      answer: () => ({ covered: true }),
    });
  }
}

async function cover(tx: WriteTransaction, { allocation, member, until }: CoverStaff): Promise<Outcome> {
  const row = await runningAllocation(tx, allocation);
  await checkSeated(tx, row);
  const colleague = await colleagueOf(tx, row, parseIdOf('Staff', member).id);
  if (until <= tx.today) throw invalid('until', 'The cover must end after today.');
  checkAhead(tx, 'until', until);
  if (row.until !== null && until > row.until) throw invalid('until', 'The cover cannot outlast the allocation.');
  if (row.cover !== null) await endSeats(tx, { kind: 'ALLOCATION', ref: row.id, member: row.cover, at: tx.at });
  await tx.revise(ALLOCATION, { row, changes: { cover: colleague.id, coverUntil: until }, reason: null });
  const ends = startOfDay(until);
  await openSeat(tx, {
    agency: tx.reader.agency,
    party: colleague.party,
    kind: 'ALLOCATION',
    member: colleague.id,
    ref: row.id,
    until: ends,
  });
  return {};
}

/** What the allocation rested on may have ended, and its seat with it: a cover is never more than what it stands in for. */
async function checkSeated(tx: WriteTransaction, { id, staff }: Allocation): Promise<void> {
  const seats = await tx.manager.query<unknown[]>(
    `select 1 from hub.seat where person_id = $1 and kind = 'ALLOCATION' and ref = $2 and member_id = $3
     and valid_from <= $4 and (valid_until is null or valid_until > $4)`,
    [tx.person, id, staff, tx.at],
  );
  if (seats.length === 0)
    throw new Refusal('TOO_LATE', 'What this allocation rests on has ended. End it as well.', { field: 'allocation' });
}

/** A practitioner of the writer's own agency, and not the one who is covered. */
async function colleagueOf(tx: WriteTransaction, { staff }: Allocation, id: string): Promise<{ id: string; party: Party }> {
  const [found] = await tx.manager.query<{ id: string; party: Party }[]>(
    `select id, party from hub.member where id = $1 and id <> $2 and agency_id = $3 and role = 'practitioner' and party is not null
     and valid_from <= $4 and (valid_until is null or valid_until > $4)`,
    [id, staff, tx.reader.agency, tx.at],
  );
  if (found === undefined) throw invalid('member', 'Choose another member of your own agency’s staff who works with young people.');
  return found;
}
