/**
 * Puts a batch of worlds into the tables, past every verb and wall: people, seats, clearances, records with their history, slices rendered as a write
 * would. The batch before is cleared away.
 */
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { HOUR } from '../../matrix/oracle.js';
import type { Caller } from '../world/callers.js';
import { clearancesOf, headOf, iso, rowsOf, seatsOf, timed, versionOf } from './rows.js';
import type { Row } from './rows.js';
import { instantsOf, leavingOf, signaturesOf } from '../world/world.js';
import type { Batch, World } from '../world/world.js';
import { HAPPEN, happen } from './happen.js';
import { placeOf, recordsOf } from './place.js';
import type { Place } from './place.js';

/** Prepares a database for batches. */
export async function prepare(admin: Client): Promise<void> {
  await admin.query(RENDER);
  await admin.query(HAPPEN);
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
  const places = worlds.map((world) => placeOf(world, { batch, callers }));
  const all = recordsOf(places);
  await admin.query('begin');
  await clear(admin);
  await fillShared(admin, { batch, worlds, callers });
  await insert(admin, 'person_head', all.map(headOf));
  await insert(admin, 'seat', all.flatMap(seatsOf));
  await insert(admin, 'clearance', all.flatMap(clearancesOf));
  await fillRecords(admin, all);
  await happen(admin, places, { after: -Infinity, until: instantsOf(batch).at });
  await admin.query('commit');
  return places;
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

async function fillRecords(admin: Client, places: readonly Place[]): Promise<void> {
  const tables = new Map<string, Row[]>();
  const histories: Row[] = [];
  const nouns: Record<string, string[]> = {};
  for (const { person, records } of places) {
    for (const record of records) {
      for (const { noun, row } of rowsOf(record)) {
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
