/**
 * A world to plan statements in: seeded people, rows in every case table that the seed leaves empty, and statistics of every row there is.
 */
import { Client } from 'pg';
import { seedPeople } from '../../../apps/hub/seed/seed-people.js';

/** Enough that no table is small enough to be read whole; of one chunk, so that the rows lie in one order every time. */
const PEOPLE = 600;

/** Fills the database of this address. Needs its superuser. */
export async function fillWorld(adminUrl: string, identityOrigin: string): Promise<void> {
  await seedPeople(adminUrl, identityOrigin, { people: PEOPLE, seed: 1, say: () => undefined });
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const table of await caseTables(admin)) await admin.query(fill(table));
    await admin.query(LEDGER);
    await admin.query('set default_statistics_target = 1000');
    await admin.query('vacuum analyze');
  } finally {
    await admin.end();
  }
}

/** Every case table has a renderer, and most have facts. */
async function caseTables(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'hub' and regexp_replace(table_name, '_fact$', '') in (
       select substr(proname, 8) from pg_proc where pronamespace = 'derive'::regnamespace and proname like 'render\\_%') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** What was read of each of them before now, and in a list: all in the same terms. */
const LEDGER = `
insert into hub.ledger_terms (sha256, terms) values (sha256('{}'), '{}');
insert into hub.ledger (writer, seq, prev, hash, at, agency, member, subject, terms, clearances)
  select person_id, n, sha256(''), sha256(''), hub.instant(), home_agency, home_agency, subject, sha256('{}'), ''
  from hub.person_head cross join generate_series(1, 5) n;
insert into hub.ledger_line (writer, seq, n, subject, terms, clearances) select writer, seq, 1, subject, terms, clearances from hub.ledger`;

/** Two rows for each person where there is none: what they say matters to no plan. */
const fill = (table: string): string => `
do $$ declare v_columns text; v_values text; begin
  if exists (select from hub.${table}) then return; end if;
  select string_agg(quote_ident(column_name), ', '), string_agg(case
      when column_name = 'person_id' then 'h.person_id'
      when column_name in ('owner_agency', 'counterpart') then 'h.home_agency'
      when column_name in ('mask', 'version') then '1'
      when udt_name = 'uuid' then 'gen_random_uuid()'
      when udt_name in ('date', 'timestamptz') then 'current_date + i'
      when udt_name = 'bool' then 'true'
      when udt_name in ('json', 'jsonb') then quote_literal('[]') || '::' || udt_name
      when udt_name like '\\_%' then quote_literal('{}') || '::' || udt_name
      else '1::' || udt_name end, ', ')
    into v_columns, v_values from information_schema.columns where table_schema = 'hub' and table_name = '${table}';
  execute format('insert into hub.${table} (%s) select %s from hub.person_head h cross join generate_series(1, 2) i', v_columns, v_values);
end $$`;
