/**
 * Reports that something went wrong with personal data: the database finds in the ledger whom it concerns, and whoever reports learns nothing of it.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { HOUSEHOLD_PARTIES, NOBODY, Refusal, notFound, parseIdOf } from '#kernel';
import type { Party } from '#kernel';
import { Answers, instant, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Breaches } from './breaches.js';

const id = z.string().nullish();
const Input = z.object({
  requestId,
  what: text(2000),
  foundAt: instant,
  from: instant,
  until: instant,
  agency: id,
  staff: id,
  person: id,
});
type ReportBreach = z.infer<typeof Input>;

const DAY = 86_400_000;
const LONGEST = 366 * DAY;
/** So long after an answer its row is on the ledger, or the answer was refused. */
const SETTLED = 60_000;

@Resolver()
export class ReportBreachVerb {
  constructor(
    private readonly database: Database,
    private readonly breaches: Breaches,
    private readonly answers: Answers,
  ) {}

  @Mutation('reportBreach')
  async reportBreach(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const request = { caller: context.caller, operation: 'reportBreach', requestId: input.requestId, input };
      const outcome = await writeDirectory(this.database, request, (manager, writer) => report(manager, writer, input));
      return { breach: await this.breaches.one(context, String(outcome['breach'])) };
    });
  }
}

async function report(manager: EntityManager, writer: DirectoryWriter, input: ReportBreach): Promise<{ breach: string }> {
  await checkStaff(manager, writer);
  checkSpan(input, new Date(writer.at));
  const named = await whose(manager, writer, input);
  const breach = uuidv7();
  const { what, foundAt, from, until } = input;
  const row = { id: breach, what, found_at: foundAt, from_at: from, until_at: until, ...named };
  await manager.query('select derive.report_breach($1)', [JSON.stringify(row)]);
  return { breach };
}

/** A young person and who cares for them tell their officer; whoever is of no partnership has nobody to tell. */
async function checkStaff(manager: EntityManager, { agency, party }: DirectoryWriter): Promise<void> {
  const found = await manager.query<unknown[]>('select 1 from hub.partner where agency_id = $1 limit 1', [agency]);
  if (found.length > 0 && !HOUSEHOLD_PARTIES.includes(party as Party)) return;
  throw new Refusal('NOT_SHARED', 'A member of staff of a partnership reports a breach. Tell the supervising officer.');
}

function checkSpan({ foundAt, from, until, agency, staff, person }: ReportBreach, now: Date): void {
  if ((agency ?? staff ?? person ?? null) === null) throw invalid('agency', 'Name an agency, a member of staff or a young person.');
  if (until <= from) throw invalid('until', '`until` comes after `from`.');
  if (until.getTime() - from.getTime() > LONGEST) throw invalid('from', 'A report covers 366 days at most. Make another one for the rest.');
  if (until.getTime() > now.getTime() - SETTLED) throw invalid('until', 'A report covers what is at least a minute ago.');
  if (foundAt < from || foundAt > now) throw invalid('foundAt', 'It was found after it began, and not in the future.');
}

/** The rows the ids name. NOT_FOUND for a young person whom the writer has no seat for, as for one who is not there. */
async function whose(manager: EntityManager, { member, agency: own, party, at }: DirectoryWriter, input: ReportBreach): Promise<Named> {
  const agency = rowOf('Agency', input.agency);
  const staff = rowOf('Staff', input.staff);
  const about = rowOf('Person', input.person);
  if (agency !== null && (await absent(manager, `select 1 from hub.agency where id = $1 and kind <> 'HOUSEHOLD'`, agency)))
    throw invalid('agency', 'There is no such agency.');
  if (
    staff !== null &&
    (await absent(
      manager,
      `select 1 from hub.member m join hub.agency a on a.id = m.agency_id where m.id = $1 and a.kind <> 'HOUSEHOLD'`,
      staff,
    ))
  )
    throw invalid('staff', 'There is no such member of staff.');
  if (about === null) return { agency, staff, about };
  const [seen] = await manager.query<{ seated: boolean | null }[]>('select (hub.open_person($1, $2, $3, $4, $5)).seated', [
    member,
    own,
    party,
    about,
    at,
  ]);
  if (seen?.seated !== true) throw notFound();
  return { agency, staff, about };
}

interface Named {
  readonly agency: string | null;
  readonly staff: string | null;
  readonly about: string | null;
}

const rowOf = (type: string, given: string | null | undefined): string | null =>
  given === null || given === undefined ? null : parseIdOf(type, given).id;

async function absent(manager: EntityManager, sql: string, one: string): Promise<boolean> {
  return one === NOBODY || (await manager.query<unknown[]>(sql, [one])).length === 0;
}
