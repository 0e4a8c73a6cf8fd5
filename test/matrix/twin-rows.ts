/**
 * A twin world as rows, and what the database decides of it at every instant.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { CATEGORIES, categoriesOf } from '#kernel';
import type { Category } from '#kernel';
import type { Decision, Interval } from '#protocol';
import { INSTANTS, PROTOCOL } from './twin-worlds.js';
import type { SealName, TwinWorld } from './twin-worlds.js';

/** The decision of the database: without the row a decision rests on, which the vector does not name by category. */
export type Decided = Pick<Decision, 'read' | 'write' | 'code'>;

/** Where a world stands in the database. */
export interface TwinPlace {
  readonly person: string;
  readonly me: string;
  readonly mine: string;
  readonly seals: Readonly<Record<SealName, string>>;
  readonly world: TwinWorld;
}

interface VectorMasks {
  readonly instant: number;
  readonly fact: number;
  readonly own: number;
  readonly every: number;
  readonly write_own: number;
  readonly write_every: number;
  readonly consent: number;
  readonly seals: string | null;
}

/** Puts a world into the tables as the superuser: its own agencies, members and person, so that no two worlds meet. */
export async function addTwinWorld(admin: Client, world: TwinWorld): Promise<TwinPlace> {
  const agencies = { mine: randomUUID(), another: randomUUID() };
  const members = { me: randomUUID(), 'a colleague': randomUUID() };
  const person = randomUUID();
  const seals = { 'a seal': randomUUID(), 'another seal': randomUUID() };
  const home = world.home === null ? agencies.mine : randomUUID();
  const timed = ({ from, until }: Interval): { valid_from: string; valid_until: string | null } => ({
    valid_from: iso(world.base + from),
    valid_until: until === null ? null : iso(world.base + until),
  });
  const signed = (agency: string, all: readonly Interval[]): unknown[] => all.map((one) => ({ agency_id: agency, ...timed(one) }));
  const clearances = [
    ...world.informed.map((one) => ({ kind: 'INFORMED', ...timed(one) })),
    ...world.participation.map((one) => ({ kind: 'PARTICIPATION', ...timed(one) })),
    ...[
      ...world.consents.map((one) => ({ kind: 'CONSENT', ref: null, ...one })),
      ...world.disclosures.map((one) => ({ kind: 'SAFEGUARDING', ref: null, ...one })),
      ...world.requests.map((one) => ({ kind: 'SERIOUS_CRIME', ref: null, ...one })),
      ...world.objections.map((one) => ({ kind: 'OBJECTION', ref: null, ...one })),
      ...world.seals.map(({ seal, ...one }) => ({ kind: 'SEAL', category: null, ref: seals[seal], ...one })),
    ].map((one) => ({
      kind: one.kind,
      agency_id: agencies[one.agency],
      member_id: one.member === null ? null : members[one.member],
      category: one.category === null ? null : CATEGORIES.indexOf(one.category) + 1,
      ref: one.ref,
      ...timed(one),
    })),
  ];
  const seats = world.seats.map(({ agency, party, member, kind, ...interval }) => {
    return { agency_id: agencies[agency], party, member_id: member === null ? null : members[member], kind, ...timed(interval) };
  });
  await admin.query(ADD, [
    person,
    home,
    JSON.stringify([agencies.mine, agencies.another, home]),
    JSON.stringify([...signed(agencies.mine, world.signatures), ...signed(home, world.home ?? [])]),
    JSON.stringify(seats),
    JSON.stringify(clearances),
    PROTOCOL.sha256,
  ]);
  return { person, me: members.me, mine: agencies.mine, seals, world };
}

const ADD = `
with agency as (
  insert into hub.agency (id, slug, kind, name, name_cy) select distinct a::uuid, a, 'TWIN', a, a from jsonb_array_elements_text($3) a
), head as (
  insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
  select $1, $2, partnership_id, '\\x00', valid_from from hub.protocol where sha256 = $7
), signed as (
  insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from, valid_until)
  select gen_random_uuid(), p.id, s.agency_id, p.sha256, 'A Signatory', 'test', (select id from hub.member limit 1), s.valid_from, s.valid_until
  from hub.protocol p, jsonb_to_recordset($4) as s(agency_id uuid, valid_from timestamptz, valid_until timestamptz) where p.sha256 = $7
), seated as (
  insert into hub.seat (person_id, id, agency_id, party, member_id, kind, role, valid_from, valid_until)
  select $1, gen_random_uuid(), agency_id, party, member_id, kind, case when kind = 'RUNG' then 'practitioner' end, valid_from, valid_until
  from jsonb_to_recordset($5) as s(agency_id uuid, party text, member_id uuid, kind text, valid_from timestamptz, valid_until timestamptz)
)
insert into hub.clearance (person_id, id, agency_id, member_id, category, ref, kind, valid_from, valid_until)
select $1, gen_random_uuid(), c.*
from jsonb_to_recordset($6) as c(agency_id uuid, member_id uuid, category int, ref uuid, kind text, valid_from timestamptz, valid_until timestamptz)`;

/** What the statement says at one instant. */
export interface InSql {
  readonly decided: Map<Category, Decided>;
  readonly seals: readonly SealName[];
}

const NAMES: readonly SealName[] = ['a seal', 'another seal'];

/** Asks as the gateway's role with the member's context: row security of the inputs is part of what is decided. */
export async function decidedBySql(app: Client, { person, me, mine, seals, world }: TwinPlace): Promise<Map<number, InSql>> {
  await app.query('begin');
  try {
    await app.query(`select set_config('hub.agency', $1, true), set_config('hub.member', $2, true), set_config('hub.person', $3, true)`, [
      mine,
      me,
      person,
    ]);
    const { rows } = await app.query<VectorMasks>(
      `select i.ahead as instant, v.fact, v.own, v.every, v.write_own, v.write_every, v.consent, v.seals
       from unnest($5::int[]) i(ahead), lateral hub.vectors($1, $2, $3, array[$4::uuid], $6::timestamptz + i.ahead * interval '1 millisecond') v`,
      [me, mine, world.party, person, INSTANTS, iso(world.base)],
    );
    const found = new Map(rows.map((row) => [row.instant, row]));
    return new Map(
      INSTANTS.map((instant) => {
        const masks = found.get(instant) ?? NOTHING;
        const open = NAMES.filter((name) => masks.seals?.split(',').includes(seals[name]));
        return [instant, { decided: decisionsOf(masks), seals: open }];
      }),
    );
  } finally {
    await app.query('rollback');
  }
}

const NOTHING: VectorMasks = { instant: 0, fact: 0, own: 0, every: 0, write_own: 0, write_every: 0, consent: 0, seals: null };

function decisionsOf(masks: VectorMasks): Map<Category, Decided> {
  const [fact, own, every, writeOwn, writeEvery, consent] = (['fact', 'own', 'every', 'write_own', 'write_every', 'consent'] as const).map(
    (name) => new Set(categoriesOf(masks[name])),
  ) as [Set<Category>, Set<Category>, Set<Category>, Set<Category>, Set<Category>, Set<Category>];
  return new Map(
    CATEGORIES.map((category) => {
      const read = every.has(category)
        ? 'ALL'
        : own.has(category)
          ? fact.has(category)
            ? 'OWN'
            : 'OWN_ALONE'
          : fact.has(category)
            ? 'FACT'
            : 'NONE';
      const write = writeEvery.has(category) ? 'ALL' : writeOwn.has(category) ? 'OWN' : 'NONE';
      const code = consent.has(category) ? 'CONSENT_NEEDED' : read === 'ALL' ? null : 'NOT_SHARED';
      return [category, { read, write, code }];
    }),
  );
}

const iso = (instant: number): string => new Date(instant).toISOString();
