/**
 * Lets a member of the young person's household sign in, by those who tell the young person what is shared: a household signs no protocol, so seat,
 * clearance and owner mean the same for it as for an agency.
 */
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, birthday, partyOf, startOfDay } from '#kernel';
import { ISSUERS, Writes, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, IssuerRegistry, Result } from '#gate';
import { openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { bornOn } from '../born-on.js';
import { HOUSEHOLD_MEMBER } from './household-member.entity.js';
import { HOUSEHOLD, householdOf } from './households.js';

const ROLES = { YOUNG_PERSON: 'young_person', CARER: 'carer' } as const;
/** What the register calls them: who they are is not its to keep. */
const WORDS = { YOUNG_PERSON: 'Young person', CARER: 'Parent or carer' } as const;

const Input = z.object({ requestId, person: z.string(), issuer: text(300), subject: text(200), role: z.enum(['YOUNG_PERSON', 'CARER']) });
type JoinHousehold = z.infer<typeof Input>;

@Resolver()
export class JoinHouseholdVerb {
  constructor(
    private readonly writes: Writes,
    @Inject(ISSUERS) private readonly issuers: IssuerRegistry,
  ) {}

  @Mutation('joinHousehold')
  async joinHousehold(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'joinHousehold',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: (tx, checked) => this.join(tx, checked),
      answer: (reading, { member }) => ({ member: reading.find('household_member', String(member)) }),
    });
  }

  private async join(tx: WriteTransaction, input: JoinHousehold): Promise<Outcome> {
    if (this.issuers.get(input.issuer)?.agencies.has(HOUSEHOLD) !== true) {
      throw invalid('issuer', 'This issuer may not speak for households. The list is in deploy/agencies.');
    }
    await refuseSecond(tx, input);
    const until = input.role === 'CARER' ? await comingOfAge(tx) : null;
    const household = await householdOf(tx);
    const member = await register(tx, input, household);
    await tx.add(HOUSEHOLD_MEMBER, { household, role: input.role, joinedOn: tx.today, leftOn: null }, { id: member });
    const party = partyOf('HOUSEHOLD', ROLES[input.role]);
    if (party === null) throw new Error(`${input.role} is no party of a household`);
    await openSeat(tx, { agency: household, party, kind: 'HOUSEHOLD', member, ref: member, until });
    return { member };
  }
}

/** When who cares for them sees their plan no more: as the 18th birthday begins in London. Refused from then on: an adult speaks for themself. */
async function comingOfAge(tx: WriteTransaction): Promise<Date> {
  const born = await bornOn(tx);
  if (born === null)
    throw new Refusal('NOT_SHARED', 'Whoever lets a carer in must know when the young person comes of age. Ask the lead professional.');
  const ofAge = birthday(born, 18);
  if (ofAge <= tx.today) throw invalid('role', 'They are of age: nobody sees their plan as a parent or carer any more.');
  return startOfDay(ofAge);
}

/** One sign-in is one member of one household now: the register must know exactly one for a token that says no more than "household". */
async function refuseSecond(tx: WriteTransaction, { issuer, subject }: JoinHousehold): Promise<void> {
  const running = await tx.manager.query<unknown[]>(
    `select 1 from hub.member m join hub.agency a on a.id = m.agency_id where m.issuer = $1 and m.subject = $2 and a.kind = 'HOUSEHOLD'
     and (m.valid_until is null or m.valid_until > $3)`,
    [issuer, subject, tx.at],
  );
  if (running.length > 0) throw new Refusal('CONFLICT', 'This sign-in is already a member of a household.', { field: 'subject' });
}

async function register(tx: WriteTransaction, { issuer, subject, role }: JoinHousehold, household: string): Promise<string> {
  const id = uuidv7();
  await tx.manager.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, issuer, subject, household, ROLES[role], partyOf('HOUSEHOLD', ROLES[role]), WORDS[role], tx.at],
  );
  return id;
}
