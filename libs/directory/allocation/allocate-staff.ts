/**
 * Allocates a named member of the agency's own staff to a person the agency has a seat for (domain rule 10): the seat ends with the allocation.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { notFound, startOfDay } from '#kernel';
import { Writes, checkAhead, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { registeredMember } from '../member/registered-member.js';
import { ALLOCATION } from './allocation.entity.js';

const Input = z.object({ requestId, person: z.string(), member: text(200), until: day.nullish() });
type AllocateStaff = z.infer<typeof Input>;

@Resolver()
export class AllocateStaffVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('allocateStaff')
  async allocateStaff(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'allocateStaff',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: allocate,
      answer: () => ({ allocated: true }),
    });
  }
}

async function allocate(tx: WriteTransaction, { member, until }: AllocateStaff): Promise<Outcome> {
  const seats = await tx.manager.query<unknown[]>(
    `select 1 from hub.seat where person_id = $1 and agency_id = $2 and kind not in ('ALLOCATION', 'RUNG')
     and valid_from <= $3 and (valid_until is null or valid_until > $3)`,
    [tx.person, tx.reader.agency, tx.at],
  );
  if (seats.length === 0) throw notFound();
  const staff = await registeredMember(tx, { agency: tx.reader.agency, subject: member, role: 'practitioner' });
  if (staff?.party === undefined || staff.party === null)
    throw invalid('member', 'Nobody is registered under this subject at your agency.');
  if (staff.party === 'SE') {
    throw invalid('member', 'The staff of an establishment reach those it holds, for as long as it does. None of them is allocated.');
  }
  if (until !== null && until !== undefined && until <= tx.today) throw invalid('until', 'The allocation must end after today.');
  if (until !== null && until !== undefined) checkAhead(tx, 'until', until);
  const allocation = await tx.add(ALLOCATION, { staff: staff.id, until: until ?? null, cover: null, coverUntil: null });
  const ends = until === null || until === undefined ? null : startOfDay(until);
  await openSeat(tx, {
    agency: tx.reader.agency,
    party: staff.party,
    kind: 'ALLOCATION',
    member: staff.id,
    ref: allocation.id,
    until: ends,
  });
  return {};
}
