/**
 * Refers a young person to the home area's panel and opens their one plan (RSP guidance: refer at the earliest stage possible).
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { addDays, parseIdOf } from '#kernel';
import { openClearance, openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { authoritiesOf, governorsOf, registeredMember } from '#directory';
import { Writes, day, invalid, personRecord, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openPanel } from '../closing/open-panel.js';
import { PLAN } from '../plan/plan.entity.js';
import { IDENTITY } from './identity.entity.js';
import { REFERRAL } from './referral.entity.js';

const Input = z.object({
  requestId,
  home: z.string().nullish(),
  preferredName: text(80),
  fullName: text(160),
  dateOfBirth: day,
  language: z.string(),
  communicationNeeds: text(1000).nullish(),
  point: z.string(),
  triggeredOn: day,
  referredOn: day.nullish(),
  reason: text(2000),
  authority: z.string().nullish(),
  leadProfessional: text(200),
});
type ReferPerson = z.infer<typeof Input>;

@Resolver()
export class ReferPersonVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('referPerson')
  async referPerson(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'referPerson',
      shape: Input,
      opening: 'begin_referral',
      person: ({ requestId: request }) => personOfRequest(context.caller.agency, request),
      work: refer,
      answer: (reading) => ({ person: personRecord(reading) }),
    });
  }
}

/** The id a referral gives its person: made from the team's slug and the request, so that a repeat cannot open a second case; as random as the requestId is. */
export function personOfRequest(agency: string, request: string): string {
  const bytes = createHash('sha256').update(`${agency}\n${request}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

async function refer(tx: WriteTransaction, input: ReferPerson, partnership: string | null): Promise<Outcome> {
  const home = input.home === null || input.home === undefined ? tx.reader.agency : parseIdOf('Agency', input.home).id;
  if (home !== tx.reader.agency || partnership === null)
    throw invalid('home', 'A referral is made by the home area’s youth offending team.');
  checkDays(tx, input);
  const lead = await registeredMember(tx, { agency: home, subject: input.leadProfessional, role: 'resettlement_worker' });
  if (lead === null) throw invalid('leadProfessional', 'The lead professional must be a resettlement worker registered for the home team.');
  const authority = await authorityOf(tx, home, input.authority ?? null);
  await openHead(tx, home, partnership);
  const { preferredName, fullName, dateOfBirth, language, communicationNeeds } = input;
  await tx.add(IDENTITY, { preferredName, fullName, dateOfBirth, language, communicationNeeds: communicationNeeds ?? null });
  const referredOn = input.referredOn ?? tx.today;
  const { point, triggeredOn, reason } = input;
  const referral = await tx.add(REFERRAL, { point, triggeredOn, referredOn, reason, leadProfessional: lead.id, authority });
  await tx.add(PLAN, { status: 'DRAFT', openedOn: referredOn, closedOn: null }, { id: tx.person });
  await openSeat(tx, { agency: home, party: 'SO', kind: 'LEAD', ref: referral.id });
  await openSeat(tx, { agency: home, party: 'RW', kind: 'LEAD', ref: referral.id });
  await openPanel(tx, { home, authority, ref: referral.id });
  await openClearance(tx, { kind: 'PARTICIPATION' }, { ref: referral.id });
  for (const agency of await governorsOf(tx, partnership))
    await openSeat(tx, { agency, party: 'IG', kind: 'PARTNERSHIP', ref: referral.id });
  return {};
}

function checkDays(tx: WriteTransaction, { dateOfBirth, triggeredOn, referredOn }: ReferPerson): void {
  if (triggeredOn > tx.today) throw invalid('triggeredOn', 'What led to the referral cannot lie in the future.');
  if (referredOn !== null && referredOn !== undefined && (referredOn < triggeredOn || referredOn > tx.today)) {
    throw invalid('referredOn', 'The referral cannot come before what led to it, nor lie in the future.');
  }
  const tenth = addDays(dateOfBirth, 3652);
  if (tenth > triggeredOn || addDays(dateOfBirth, 365 * 110) < tx.today) {
    throw invalid('dateOfBirth', 'The date of birth must be of somebody at least ten years old. Check the year.');
  }
}

/** The local authority the case belongs to: the one that was named, or the only one the team covers. */
async function authorityOf(tx: WriteTransaction, home: string, named: string | null): Promise<string | null> {
  const covered = await authoritiesOf(tx, home);
  if (named === null && covered.length < 2) return covered[0] ?? null;
  if (named === null || !covered.includes(named)) throw invalid('authority', 'Choose one of the local authorities your team covers.');
  return named;
}

/** The head is the person's lock; the key makes the ledger speak of them, until it is destroyed at the end of retention. */
async function openHead(tx: WriteTransaction, home: string, partnership: string): Promise<void> {
  const key = randomBytes(32);
  const subject = createHmac('sha256', key).update(tx.person).digest();
  await tx.manager.query(
    'insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at) values ($1, $2, $3, $4, $5)',
    [tx.person, home, partnership, subject, tx.at],
  );
  await tx.manager.query('insert into hub.person_key (person_id, key) values ($1, $2)', [tx.person, key]);
}
