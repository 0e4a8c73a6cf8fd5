/**
 * What PostGraphile reads: the same rows in a schema of its own, with the foreign keys it makes its fields of, under row security that looks grants
 * up, as its manual shows. The grants lie ready in a table: what the hub works out for every read costs this peer nothing.
 */
import type { Client } from 'pg';
import type { Pair } from '../../ask/callers.js';

/** Case tables with a fact face, and those that are content alone. */
const FACED = [
  ...['referral', 'informed', 'participation', 'custody_episode', 'custody_progress', 'plan', 'need', 'agreed_action'],
  ...['accommodation_need', 'accommodation_proposal', 'accommodation_confirmation', 'accommodation_alarm'],
];
const CONTENT = ['need_content', 'agreed_action_content'];

const FULL = '(r.mask & ~case when r.owner_agency = g.agency_id then g.own else g.every end) = 0';
const FACT = '(r.mask & ~g.fact) = 0';

/** Makes the tables where they are not there yet, and the grants of these callers on these people. */
export async function makePostgraphileTables(admin: Client, pairs: readonly Pair[], caseloads: readonly Pair[]): Promise<void> {
  const { rows } = await admin.query<{ made: boolean }>(`select to_regclass('bench_pg.grant_now') is not null as made`);
  if (rows[0]?.made !== true) await admin.query(`begin; ${tables()} commit`);
  await admin.query('truncate bench_pg.grant_now');
  await grant(admin, pairs, `array[(p->>'person')::uuid]`);
  await grant(
    admin,
    caseloads,
    `(select array_agg(person_id) from (select distinct person_id from hub.seat s where s.agency_id = m.agency_id and s.party = m.party
       and s.member_id is null order by person_id limit 100) page)`,
  );
  await admin.query('analyze bench_pg.grant_now');
}

function tables(): string {
  const copies = [...FACED, ...CONTENT].map((table) => copy(table, table, '(person_id, id)')).join('');
  const rowSecurity =
    ['person', ...FACED].map((table) => policy(table, `(${FULL} or ${FACT})`)).join('') +
    CONTENT.map((table) => policy(table, FULL)).join('');
  return `
create schema bench_pg;
create table bench_pg.agency as select id, slug from hub.agency;
alter table bench_pg.agency add primary key (id);
create table bench_pg.staff as select id, name, role from hub.member;
alter table bench_pg.staff add primary key (id);
create table bench_pg.grant_now (member_id uuid, person_id uuid, agency_id uuid, fact int, own int, every int, primary key (member_id, person_id));
comment on table bench_pg.grant_now is '@behavior -*';
${copy('identity', 'person', '(person_id)')}${copies}${keys()}
create function bench_pg.caseload() returns setof bench_pg.person language sql stable as $$
  select p.* from bench_pg.grant_now g join bench_pg.person p on p.person_id = g.person_id
  where g.member_id = nullif(current_setting('bench.member', true), '')::uuid order by g.person_id
$$;
do $$ begin execute format('grant connect on database %I to bench_pg', current_database()); end $$;
grant usage on schema bench_pg to bench_pg;
grant select on all tables in schema bench_pg to bench_pg;
${rowSecurity}`;
}

const copy = (from: string, to: string, key: string): string => `
create table bench_pg.${to} as select * from hub.${from};
alter table bench_pg.${to} add primary key ${key};
analyze bench_pg.${to};`;

const policy = (table: string, seen: string): string => `
alter table bench_pg.${table} enable row level security;
create policy seen on bench_pg.${table} as permissive for select to bench_pg using (exists (
  select from bench_pg.grant_now g, (select ${table}.mask, ${table}.owner_agency) r
  where g.member_id = nullif(current_setting('bench.member', true), '')::uuid and g.person_id = ${table}.person_id and ${seen}));`;

function keys(): string {
  const reference = (table: string, column: string, to: string): string =>
    `alter table bench_pg.${table} add foreign key (${column}) references bench_pg.${to};\n`;
  return [
    ...FACED.map((table) => reference(table, 'person_id', 'person (person_id)')),
    reference('need_content', 'person_id, id', 'need (person_id, id)'),
    reference('agreed_action_content', 'person_id, id', 'agreed_action (person_id, id)'),
    reference('referral', 'lead_professional', 'staff (id)'),
    reference('accommodation_confirmation', 'member_id', 'staff (id)'),
    reference('custody_episode', 'establishment', 'agency (id)'),
    reference('need', 'owner_agency', 'agency (id)'),
    reference('agreed_action', 'owner_agency', 'agency (id)'),
  ].join('');
}

/** What each caller may see now, worked out by the hub's own function. */
async function grant(admin: Client, callers: readonly Pair[], people: string): Promise<void> {
  await admin.query(
    `insert into bench_pg.grant_now
     select m.id, x.person_id, m.agency_id, x.fact, x.own | x.every, x.every
     from jsonb_array_elements($1::jsonb) p
     join hub.agency a on a.slug = p->>'agency'
     join hub.member m on m.agency_id = a.id and m.subject = p->>'subject' and m.role = p->>'role'
     cross join lateral hub.vectors(m.id, m.agency_id, m.party, ${people}, hub.instant()) x
     where x.seated on conflict do nothing`,
    [JSON.stringify(callers)],
  );
}
