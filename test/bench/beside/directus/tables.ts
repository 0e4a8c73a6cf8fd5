/**
 * What Directus reads: the same rows in a schema of its own, each table with a key of one column, which is all that Directus takes, and who may see
 * which row as what: worked out by the hub's own function beforehand, for everybody who will ask, so that it costs this peer nothing.
 */
import type { Client } from 'pg';
import type { Pair } from '../../ask/callers.js';

/** Case tables with a fact face; a person is their identity. */
export const FACED = [
  ...['person', 'referral', 'informed', 'participation', 'custody_episode', 'custody_progress', 'plan', 'need', 'agreed_action'],
  ...['accommodation_need', 'accommodation_proposal', 'accommodation_confirmation', 'accommodation_alarm'],
];
/** Content -> the headline it belongs to. */
export const CONTENT: Readonly<Record<string, string>> = { need_content: 'need', agreed_action_content: 'agreed_action' };

/** Column -> the table it points to. */
export const POINTERS: readonly (readonly [table: string, column: string, to: string])[] = [
  ...FACED.filter((table) => table !== 'person').map((table) => [table, 'person_id', 'person'] as const),
  ...Object.entries(CONTENT).map(([table, headline]) => [table, 'headline_id', headline] as const),
  ...[...FACED, ...Object.keys(CONTENT)].map((table) => [`${table}_seen`, 'row', table] as const),
  ['referral', 'lead_professional', 'staff'],
  ['accommodation_confirmation', 'member_id', 'staff'],
  ['custody_episode', 'establishment', 'agency'],
  ['need', 'owner_agency', 'agency'],
  ['agreed_action', 'owner_agency', 'agency'],
];

const FULL = '(r.mask & ~case when r.owner_agency = g.agency_id then g.own else g.every end) = 0';
const FACT = '(r.mask & ~g.fact) = 0';

const source = (table: string): string => (table === 'person' ? 'identity' : table);

/** Makes the tables anew, and what these callers see of these people. The schema is there, and Directus has its own tables in it. */
export async function makeDirectusTables(admin: Client, pairs: readonly Pair[]): Promise<void> {
  await admin.query(`begin; set local search_path = bench_directus, public;
    create table agency as select id, slug from hub.agency; alter table agency add primary key (id);
    create table staff as select id, name, role from hub.member; alter table staff add primary key (id)`);
  await admin.query(GRANTS, [JSON.stringify(pairs)]);
  for (const table of [...FACED, ...Object.keys(CONTENT)]) await admin.query(copy(table));
  for (const [table, column, to] of POINTERS)
    await admin.query(`alter table ${table} add foreign key ("${column}") references ${to}; create index on ${table} ("${column}")`);
  await admin.query(`drop table grant_now; grant select on all tables in schema bench_directus to bench_directus; commit`);
  await admin.query('analyze');
}

function copy(table: string): string {
  const columns = table === 'person' ? 'r.person_id as id, r.*' : 'r.*';
  const more = table in CONTENT ? ', r.id as headline_id' : '';
  const own = table === 'person' ? 'alter table person drop column person_id;' : '';
  const row = table === 'person' ? 'r.person_id' : 'r.id';
  return `
    create table ${table} as select ${columns.replace('r.*', table === 'person' ? PERSON : 'r.*')}${more} from hub.${source(table)} r;
    ${own} alter table ${table} add primary key (id);
    create table ${table}_seen (id bigserial primary key, row uuid not null, member uuid not null, face text not null);
    insert into ${table}_seen (row, member, face) select ${row}, g.member_id, case when ${FULL} then 'FULL' else 'FACT' end
      from grant_now g join hub.${source(table)} r on r.person_id = g.person_id where ${table in CONTENT ? FULL : `${FULL} or ${FACT}`};
    create index on ${table}_seen (member)`;
}

/** A person's own columns: their key is the person, not the record. */
const PERSON = 'r.person_id, r.mask, r.owner_agency, r.preferred_name, r.full_name, r.date_of_birth, r.language, r.communication_needs';

const GRANTS = `
create table bench_directus.grant_now as
  select distinct m.id as member_id, x.person_id, m.agency_id, x.fact, x.own | x.every as own, x.every
  from jsonb_array_elements($1::jsonb) p
  join hub.agency a on a.slug = p->>'agency'
  join hub.member m on m.agency_id = a.id and m.subject = p->>'subject' and m.role = p->>'role'
  cross join lateral hub.vectors(m.id, m.agency_id, m.party, array[(p->>'person')::uuid], hub.instant()) x
  where x.seated`;
