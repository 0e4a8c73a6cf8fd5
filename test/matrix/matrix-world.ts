/**
 * The world of the matrix: one person in each of the four worlds, a member of each of the eighteen parties, and of every record one that the
 * member's agency owns and one that another agency owns. Put into the tables by hand, past every verb and every wall.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { CATEGORIES, partyOf } from '#kernel';
import type { AgencyKind, Category } from '#kernel';
import { HOUSEHOLD, agencyId } from '#directory';
import { readDemoPeople } from '../../apps/identity/issuer/demo-people.js';
import { addRecords } from './matrix-records.js';
import { WORLDS, cellsOfFile } from './oracle-cells.js';
import type { World } from './oracle-cells.js';

/** Somebody who asks. */
export interface Asker {
  readonly login: string;
  readonly agency: string;
  readonly party: string;
  /** Whether the person is allocated to this member by name. */
  readonly allocated: boolean;
}

export interface MatrixWorld {
  readonly askers: readonly Asker[];
  readonly people: Readonly<Record<World, string>>;
  /** noun -> owner agency -> person -> row id. */
  readonly rows: ReadonlyMap<string, string>;
}

/** The agency that owns the records of "another". It has no asker. */
export const ANOTHER = 'newport-education';

const LOGINS = [
  'supervising.officer@cardiff',
  'resettlement.worker@cardiff',
  'social.worker@cardiff',
  'education.officer@cardiff',
  'camhs.nurse@cardiff',
  'police.officer@south-wales',
  'housing.officer@cardiff',
  'provider.worker@cardiff',
  'careers.adviser@wales',
  'key.worker@parc',
  'youth.worker@cardiff',
  'mentor@voluntary',
  'panel.chair@cardiff',
  'young.person@cardiff',
  'parent@cardiff',
  'broker@wales',
  'ig.lead@cardiff',
  'agency.admin@cardiff',
];

/** Allocated by name: the three who reach nobody without, and one of those whose flags (category 26) need it. */
const ALLOCATED = ['HP', 'VO', 'YS', 'SO'];

/** Why a party has a reason to know, where it is not a place on the panel. An agency's administrator has none. */
const SEATS: Readonly<Record<string, string>> = {
  SE: 'CUSTODY',
  CH: 'CHAIR',
  YP: 'HOUSEHOLD',
  PC: 'HOUSEHOLD',
  BR: 'REQUEST',
  IG: 'PARTNERSHIP',
};

/** The household of everybody of this world. */
const HOUSEHOLD_OF_ALL = 'household-of-the-matrix';

/** For whom to fill: `origin` is the identity provider whose tokens will be shown, `parties` who asks (default: every party with a demo person). */
export interface Filled {
  readonly origin: string;
  readonly parties?: readonly string[] | undefined;
}

/** Fills a migrated database. */
export async function fillMatrixWorld(client: Client, { origin, parties }: Filled): Promise<MatrixWorld> {
  const demo = await readDemoPeople();
  const kinds = new Map(
    (await client.query<{ slug: string; kind: string }>('select slug, kind from hub.agency')).rows.map((row) => [row.slug, row.kind]),
  );
  await openHousehold(client);
  const askers: Asker[] = [];
  for (const login of LOGINS) {
    const person = demo.people.find((one) => one.login === login);
    if (person === undefined) throw new Error(`no demo person ${login}`);
    const agency = person.agency === HOUSEHOLD ? HOUSEHOLD_OF_ALL : person.agency;
    const party = partyOf(agency === HOUSEHOLD_OF_ALL ? 'HOUSEHOLD' : (kinds.get(agency) as AgencyKind), person.role);
    if (party === null) throw new Error(`${login} is no party`);
    if (parties?.includes(party) === false) continue;
    await client.query(
      `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from) values ($1, $2, $3, $4, $5, $6, $7, hub.instant())`,
      [randomUUID(), `${origin}/${person.issuer}`, login, agencyId(agency), person.role, party, person.name],
    );
    askers.push({ login, agency, party, allocated: ALLOCATED.includes(party) });
  }
  await sign(client);
  const rows = new Map<string, string>();
  const people = { 'not informed': randomUUID(), informed: randomUUID(), consents: randomUUID(), emergency: randomUUID() };
  for (const world of WORLDS) await fillPerson(client, { world, person: people[world], askers, rows });
  return { askers, people, rows };
}

async function openHousehold(client: Client): Promise<void> {
  await client.query(`insert into hub.agency (id, slug, kind, name, name_cy) values ($1, $2, 'HOUSEHOLD', 'Household', 'Aelwyd')`, [
    agencyId(HOUSEHOLD_OF_ALL),
    HOUSEHOLD_OF_ALL,
  ]);
}

/** Every agency signs the version that is there; a household signs nothing. */
async function sign(client: Client): Promise<void> {
  await client.query(
    `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from)
     select gen_random_uuid(), p.id, a.id, p.sha256, 'A Signatory', 'test', (select id from hub.member limit 1), p.begins
     from hub.protocol p cross join hub.agency a where a.kind <> 'HOUSEHOLD'`,
  );
}

interface Filling {
  readonly world: World;
  readonly person: string;
  readonly askers: readonly Asker[];
  readonly rows: Map<string, string>;
}

async function fillPerson(client: Client, { world, person, askers, rows }: Filling): Promise<void> {
  await client.query(
    `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
     select $1::uuid, $2, id, sha256(convert_to($1::text, 'UTF8')), hub.instant() from hub.partnership where slug = 'south-wales'`,
    [person, agencyId('cardiff-yot')],
  );
  for (const asker of askers) await seat(client, { person, ...asker });
  const clear = async (kind: string, agency: string | null): Promise<unknown> =>
    client.query(
      `insert into hub.clearance (person_id, id, agency_id, kind, valid_from) values ($1, gen_random_uuid(), $2, $3, hub.instant() - interval '1 minute')`,
      [person, agency, kind],
    );
  await clear('PARTICIPATION', null);
  if (world !== 'not informed') await clear('INFORMED', null);
  if (world === 'consents' || world === 'emergency') for (const { agency } of askers) await clear('CONSENT', agencyId(agency));
  if (world === 'emergency') await disclose(client, person, askers);
  await client.query(`select set_config('hub.person', $1, false)`, [person]);
  const owners = [ANOTHER, ...new Set(askers.map(({ agency }) => agency))];
  for (const [key, id] of await addRecords(client, person, owners)) rows.set(key, id);
  await client.query(`select set_config('hub.person', '', false)`);
}

/** Opens each category of an `s` cell to the member of staff whose cell it is, by name. */
async function disclose(client: Client, person: string, askers: readonly Asker[]): Promise<void> {
  for (const { category, party } of cellsOfFile().filter(({ cell }) => cell === 's')) {
    const recipient = askers.find((asker) => asker.party === party);
    if (recipient === undefined) continue;
    await client.query(
      `insert into hub.clearance (person_id, id, agency_id, member_id, category, kind, ref, clause, purpose, valid_from, valid_until)
       select $1, gen_random_uuid(), m.agency_id, m.id, $3, 'SAFEGUARDING', gen_random_uuid(), '8.1', 'a reason', hub.instant() - interval '1 minute',
         hub.instant() + interval '1 hour' from hub.member m where m.subject = $2`,
      [person, recipient.login, CATEGORIES.indexOf(category as Category) + 1],
    );
  }
}

async function seat(client: Client, { person, login, agency, party, allocated }: Asker & { person: string }): Promise<void> {
  const reason = SEATS[party] ?? 'PANEL';
  for (const kind of party === 'AA' ? [] : allocated ? [reason, 'ALLOCATION'] : [reason]) {
    await client.query(
      `insert into hub.seat (person_id, id, agency_id, party, member_id, kind, valid_from)
       select $1, gen_random_uuid(), $2, $3, case when $5 = 'ALLOCATION' then m.id end, $5, hub.instant() - interval '1 minute'
       from hub.member m where m.subject = $4`,
      [person, agencyId(agency), party, login, kind],
    );
  }
}
