/**
 * Rehearses a draft before anybody signs it: chosen cases are read again as every party around them, under the version in force and under the draft, and
 * each field that would appear or vanish is named. No value of any field leaves.
 */
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import { z } from 'zod';
import { Refusal, categoriesOf, notFound, parseIdOf } from '#kernel';
import type { Caller, Category } from '#kernel';
import { DECLARATIONS, checked, invalid, personOf, personRecord } from '#gate';
import type { Declarations, HubContext } from '#gate';
import { Database, GUARD, callerArguments, neverCommitted, notSignedIn } from '#store';
import type { CaseRecord, Reading, Rehearsing } from '#store';
import { Protocols } from '../protocols.js';
import { draftFaults } from './draft-faults.js';
import { replayAs } from './replay.js';
import type { Replayed, Stage } from './replay.js';
import { replayDocument } from './replay-document.js';

/** Cases of one rehearsal: each is read twice as everybody around it. */
const MOST = 5;

const Input = z.object({ protocol: z.string(), people: z.array(z.string()).min(1).max(MOST) });

/** A member through whose eyes a person is read. */
interface Role {
  readonly person: string;
  readonly agencyId: string;
  readonly party: string;
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
}

@Resolver()
export class RehearseProtocolResolver {
  constructor(
    private readonly database: Database,
    private readonly protocols: Protocols,
    @Inject(DECLARATIONS) private readonly declarations: Declarations,
  ) {}

  @Query('rehearseProtocol')
  async rehearseProtocol(@Args() args: unknown, @Context() context: HubContext, @Info() { schema }: GraphQLResolveInfo): Promise<object> {
    const input = checked(Input, args);
    const { id } = parseIdOf('Protocol', input.protocol);
    await mustGovern(this.database.pool, context, id);
    const [fault] = await draftFaults(this.protocols, id);
    if (fault !== undefined) throw invalid('protocol', `This draft cannot be rehearsed. ${fault}.`);
    const readings: Reading[] = [];
    for (const person of new Set(input.people.map(personOf))) readings.push(await context.readings.one(person));
    const replay = replayDocument(schema, this.declarations);
    const changes = await neverCommitted(this.database.pool, async (rehearsing) => {
      await mustGovern(rehearsing.pool, context, id);
      const people = readings.map(({ person }) => person);
      return await rehearse(rehearsing, { schema, sights: context.sights, pool: rehearsing.pool, replay }, { id, people });
    });
    return {
      protocol: await this.protocols.maybeOne(id),
      cases: readings.map((reading) =>
        caseOf(
          reading,
          changes.filter(({ person }) => person === reading.person),
        ),
      ),
    };
  }
}

/** Sets the caller for the connection's transaction. NOT_FOUND when there is no such version; NOT_SHARED for whoever does not answer for its partnership. */
async function mustGovern(pool: Pool, { caller }: HubContext, id: string): Promise<void> {
  const { rows } = await pool.query<{ there: boolean; governs: boolean }>(
    `select exists (select from hub.protocol where id = $6) as there, m.role = 'ig_lead' and exists (select from hub.protocol p
       join hub.partner g on g.partnership_id = p.partnership_id where p.id = $6 and g.agency_id = e.agency_id and g.governs) as governs
     from hub.enter($1, $2, $3, $4, $5) e join hub.member m on m.id = e.member_id`,
    [...callerArguments(caller), id],
  );
  const [lead] = rows;
  if (lead === undefined) throw notSignedIn();
  if (!lead.there) throw notFound();
  if (!lead.governs)
    throw new Refusal('NOT_SHARED', 'Only an information-governance lead who answers for the partnership rehearses its drafts.');
}

interface Changed {
  readonly person: string;
  readonly agency: string;
  readonly party: string;
  readonly field: string;
  readonly categories: readonly Category[];
  readonly effect: 'APPEARS' | 'VANISHES';
  readonly byRight: boolean;
}

async function rehearse(
  { pool, apart }: Rehearsing,
  stage: Stage,
  { id, people }: { id: string; people: readonly string[] },
): Promise<Changed[]> {
  await pool.query('select derive.cast_rehearsal($1, $2)', [id, people]);
  const { rows: cast } = await pool.query<Role>(
    `select person_id as person, agency_id as "agencyId", party, issuer, subject, agency, role from hub.rehearsal order by person_id, party, agency`,
  );
  const readAll = async (): Promise<Replayed[]> => {
    const all: Replayed[] = [];
    for (const role of cast) all.push(await apart(() => replayAs(stage, callerOf(role), role.person)));
    return all;
  };
  const before = await readAll();
  await pool.query('select derive.begin_rehearsal($1)', [id]);
  const after = await readAll();
  return cast.flatMap((role, index) => changesOf(role, before[index] ?? new Map(), after[index] ?? new Map()));
}

/** As the register knows them; there is no token, for nobody signs in. */
function callerOf({ issuer, subject, agency, role }: Role): Caller {
  return { issuer, subject, agency, role, onBehalfOf: null, expiresAt: 0 };
}

function changesOf({ person, agencyId: agency, party }: Role, before: Replayed, after: Replayed): Changed[] {
  return [...after].flatMap(([leaf, now]): Changed[] => {
    const was = before.get(leaf) ?? 0;
    const effect = now > was ? 'APPEARS' : 'VANISHES';
    const categories = categoriesOf(leaf.declared.mask);
    return now === was ? [] : [{ person, agency, party, field: leaf.path, categories, effect, byRight: leaf.sensitive }];
  });
}

/** A record of the lead's own reading: the veil stands before each field, and what it lets out goes on the ledger. */
function caseOf(reading: Reading, changes: readonly Changed[]): CaseRecord {
  const guard = { reading, owner: reading.reader.agency, face: 'FULL', mask: 0, category: null } as const;
  const id = reading.person;
  return { [GUARD]: guard, id, person: personRecord(reading), changes: changes.map((change) => ({ [GUARD]: guard, id, ...change })) };
}
