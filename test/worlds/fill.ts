/**
 * Puts a batch of worlds into the tables, past every verb and wall: people, seats, clearances, records with their history, slices rendered as a write
 * would. The batch before is cleared away.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import { HOUR, TABLE } from '../matrix/oracle.js';
import type { Span, Story } from '../matrix/oracle.js';
import type { Caller } from './callers.js';
import { isShared, kindOf } from './kinds.js';
import type { Kind } from './kinds.js';
import { ANOTHER, dayOf, leavingOf, signaturesOf, storyOf } from './world.js';
import type { Batch, World, WorldRecord } from './world.js';

/** A record where it lies. */
export interface Placed extends WorldRecord {
  readonly id: string;
  readonly of: Kind;
  /** The agencies that own it. */
  readonly owners: readonly string[];
  readonly dueOn: string;
}

/** A world where it lies. */
export interface Place {
  readonly world: World;
  readonly story: Story;
  readonly person: string;
  readonly records: readonly Placed[];
}

/** The other owner of records that have two. */
const PARTNER = 'newport-youth-service';

type Row = Readonly<Record<string, unknown>>;

/** Prepares a database for batches. */
export async function prepare(admin: Client): Promise<void> {
  await admin.query(RENDER);
}

const RENDER = `
create function public.render_worlds(p_people jsonb) returns void language plpgsql as $$
declare v_person text; v_nouns jsonb; v_noun text;
begin
  for v_person, v_nouns in select key, value from jsonb_each(p_people) loop
    perform set_config('hub.person', v_person, true);
    for v_noun in select jsonb_array_elements_text(v_nouns) loop
      execute format('select derive.render_%I($1)', v_noun) using v_person::uuid;
    end loop;
  end loop;
end $$`;

/** What a batch is filled from. */
export interface Filling {
  readonly batch: Batch;
  readonly worlds: readonly World[];
  readonly callers: readonly Caller[];
}

/** Fills the database with a batch. */
export async function fill(admin: Client, { batch, worlds, callers }: Filling): Promise<Place[]> {
  const places = worlds.map((world): Place => {
    const story = storyOf(world, batch, callers);
    return { world, story, person: randomUUID(), records: world.records.map((record) => place(record, story, batch)) };
  });
  await admin.query('begin');
  await clear(admin);
  await fillShared(admin, { batch, worlds, callers });
  await insert(admin, 'person_head', places.map(headOf));
  await insert(admin, 'seat', places.flatMap(seatsOf));
  await insert(admin, 'clearance', places.flatMap(clearancesOf));
  await fillRecords(admin, places);
  await admin.query('commit');
  return places;
}

function place(record: WorldRecord, { caller }: Story, { base }: Batch): Placed {
  const of = kindOf(record.kind);
  const owner = record.owner === 'mine' ? caller.agency : ANOTHER;
  return {
    ...record,
    id: randomUUID(),
    of,
    owners: isShared(of) ? [owner, PARTNER] : [owner],
    dueOn: dayOf(base + (record.due + 30) * 24 * HOUR),
  };
}

async function clear(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ tables: string }>(
    `select string_agg(c.oid::regclass::text, ', ') as tables from pg_class c
     where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity and exists (select 1 from pg_attribute a
       where a.attrelid = c.oid and a.attname = 'person_id') and c.relname not like 'ledger%'`,
  );
  await admin.query(`truncate ${rows[0]?.tables ?? ''}`);
}

async function fillShared(admin: Client, { batch, callers }: Filling): Promise<void> {
  await admin.query('delete from hub.signature');
  await admin.query(
    `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from, valid_until)
     select gen_random_uuid(), p.id, s.agency_id, p.sha256, 'A Signatory', 'test', $2, s.valid_from, s.valid_until
     from jsonb_to_recordset($1) as s(partnership text, agency_id uuid, valid_from timestamptz, valid_until timestamptz)
     join hub.partnership n on n.slug = s.partnership join hub.protocol p on p.partnership_id = n.id`,
    [
      JSON.stringify(
        signaturesOf(batch, callers).map(({ agency, partnership, from, until }) => ({
          partnership,
          agency_id: agencyId(agency),
          ...timed({ from: batch.base + from * HOUR, until: until === null ? null : batch.base + until * HOUR }),
        })),
      ),
      callers[0]?.id,
    ],
  );
  for (const [index, { id }] of callers.entries()) {
    const left = leavingOf(batch, index);
    await admin.query('update hub.member set valid_until = $2 where id = $1', [id, left === null ? null : iso(left)]);
  }
}

const headOf = ({ person, story: { home, partnership } }: Place): Row => ({
  person_id: person,
  home_agency: agencyId(home),
  partnership_id: { partnership },
  subject: `\\x${person.replaceAll('-', '').repeat(2)}`,
  opened_at: '2026-01-01',
});

function seatsOf({ person, story }: Place): Row[] {
  const stated = story.seats.map(({ agency, party, member, kind, ...span }) => ({
    ...seatAt(person, agency),
    ...{ party, member_id: member, kind, role: kind === 'RUNG' ? 'practitioner' : null, ref: kind === 'RUNG' ? randomUUID() : null },
    ...timed(span),
  }));
  // The verbs of custody open such seats and end them by the days the protocol in the database says.
  const held = story.stays.map(({ establishment, recorded, releaseOn }, index) => ({
    ...seatAt(person, establishment),
    ...{ party: 'SE', kind: 'CUSTODY', valid_from: iso(recorded) },
    valid_until: { release: releaseOn, next: story.stays[index + 1] === undefined ? null : iso(story.stays[index + 1]?.recorded ?? 0) },
  }));
  return [...stated, ...held];
}

const seatAt = (person: string, agency: string): Row => ({ person_id: person, id: randomUUID(), agency_id: agencyId(agency) });

function clearancesOf({ person, story }: Place): Row[] {
  const row = (kind: string, span: Span, more: Row = {}): Row => ({ person_id: person, id: randomUUID(), kind, ...more, ...timed(span) });
  const category = (name: string | null): number | null => (name === null ? null : TABLE.indexOf(name) + 1);
  return [
    ...story.informed.map((span) => row('INFORMED', span)),
    ...story.participating.map((span) => row('PARTICIPATION', span)),
    ...story.consents.map((one) => row('CONSENT', one, { agency_id: agencyId(one.agency), category: category(one.category) })),
    ...story.disclosures.map((one) =>
      row('SAFEGUARDING', one, { agency_id: agencyId(one.agency), category: category(one.category), member_id: one.member }),
    ),
  ];
}

async function fillRecords(admin: Client, places: readonly Place[]): Promise<void> {
  const tables = new Map<string, Row[]>();
  const histories: Row[] = [];
  const nouns: Record<string, string[]> = {};
  for (const { person, records } of places) {
    for (const record of records) {
      for (const { noun, row } of rowsOf(person, record)) {
        tables.set(noun, [...(tables.get(noun) ?? []), row]);
        histories.push(versionOf(noun, row));
        nouns[person] = [...new Set([...(nouns[person] ?? []), noun])];
      }
    }
  }
  for (const [noun, rows] of tables) await insert(admin, noun, rows);
  await insert(admin, 'history', histories);
  await admin.query('select public.render_worlds($1)', [JSON.stringify(nouns)]);
}

const WRITER = '00000000-0000-4000-8000-000000000000';
const WRITTEN = { member_id: WRITER, at: '2026-01-01' };

function rowsOf(person: string, { id, of, owners, dueOn, status }: Placed): { noun: string; row: Row }[] {
  return of.tables.map(({ noun, categories, columns, side }) => {
    const [first, second] = side === 'SECOND' ? [...owners].reverse() : owners;
    const action = noun === 'agreed_action' ? { due_on: dueOn, status } : {};
    const own = { owner_agency: agencyId(first ?? ''), ...(second === undefined ? {} : { counterpart: agencyId(second) }) };
    return { noun, row: { ...columns, ...action, ...WRITTEN, person_id: person, id, mask: masked(categories), ...own, version: 1 } };
  });
}

const masked = (categories: readonly string[]): number => maskOf(...(categories as readonly Category[]));

/** A row of the history: what the record says, by the names of the contract. */
function versionOf(noun: string, { person_id, id, mask, owner_agency, counterpart = null, version, member_id, at, ...columns }: Row): Row {
  const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const body = Object.fromEntries(Object.entries(columns).map(([column, value]) => [camel(column), value]));
  const shared = { person_id, id: randomUUID(), noun, row_id: id, version, mask, owner_agency, counterpart };
  return { ...shared, body: { ...body, id, version }, member_id, at, agency_id: owner_agency };
}

/** Columns that are looked up: the partnership by its name, the end of a stay's seat by the days of the protocol. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  person_head: `select person_id, home_agency, (select id from hub.partnership where slug = x.partnership_id ->> 'partnership'), subject, opened_at
    from jsonb_to_recordset($1) as x(person_id uuid, home_agency uuid, partnership_id jsonb, subject bytea, opened_at timestamptz)`,
  seat: `select x.person_id, x.id, agency_id, party, member_id, kind, ref, role, valid_from,
      case jsonb_typeof(valid_until) when 'object' then least((valid_until ->> 'next')::timestamptz,
        ((valid_until ->> 'release')::date + (select max(p.after_release_days) from hub.protocol p
          join hub.person_head h on h.partnership_id = p.partnership_id where h.person_id = x.person_id))::timestamp at time zone 'UTC')
      else (valid_until #>> '{}')::timestamptz end
    from jsonb_to_recordset($1) as x(person_id uuid, id uuid, agency_id uuid, party text, member_id uuid, kind text, ref uuid, role text,
      valid_from timestamptz, valid_until jsonb)`,
};

async function insert(admin: Client, table: string, rows: readonly Row[]): Promise<void> {
  const select = LOOKED_UP[table] ?? `select * from jsonb_populate_recordset(null::hub.${table}, $1)`;
  await admin.query(`insert into hub.${table} ${select}`, [JSON.stringify(rows)]);
}

const iso = (instant: number): string => new Date(instant).toISOString();
const timed = ({ from, until }: Span): Row => ({ valid_from: iso(from), valid_until: until === null ? null : iso(until) });
