/**
 * The larger world of G10: the seeded one with every person copied under ids of their own, over and over, inside the database. A plan read is asked of
 * it and nothing else, so history is left out, and the copies lie in tables that no log is kept of.
 */
import { statfsSync } from 'node:fs';
import { Client } from 'pg';
import { each } from '../../../apps/hub/demo/each.js';

/** A larger world. */
export interface GrownWorld {
  /** Its database. */
  readonly database: string;
  readonly admin: Client;
  /** As the role of its gateway. */
  readonly url: string;
  readonly people: number;
  /** Of the whole database, and of the seeded one with its history. */
  readonly bytes: number;
  readonly bytesSeeded: number;
  /** How long it took to make; null: it was there. */
  readonly seconds: number | null;
}

/** From what, and how large. */
export interface Growth {
  /** Superuser's address of the seeded database; nobody may be connected to it. */
  readonly adminUrl: string;
  readonly people: number;
  readonly grown: number;
  /** A folder of the disk it lies on. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Written by nobody who reads a plan. */
const LEFT_OUT = ['history', 'outbox', 'request'];
const AT_ONCE = 2;

/** Makes it where it is not there yet. Throws in words where the disk is too small. */
export async function growWorld({ adminUrl, people, grown, folder, say }: Growth): Promise<Omit<GrownWorld, 'url'>> {
  const seeded = new URL(adminUrl).pathname.slice(1);
  const database = seeded.replace('bench_', `bench_grown_${String(grown)}_`);
  const at = (name: string): string => Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const bytesSeeded = await sizeOf(at('postgres'), seeded);
  let seconds: number | null = null;
  if ((await sizeOf(at('postgres'), database)) === 0) {
    const began = performance.now();
    const draft = `${database}_draft`;
    await asAdmin(at('postgres'), (admin) => admin.query(`drop database if exists "${draft}" with (force)`));
    needRoom(folder, await sizeOfCopies(adminUrl, grown / people));
    say(`growing ${String(people)} people to ${String(grown)}`);
    await asAdmin(at('postgres'), (admin) => admin.query(`create database "${draft}" template "${seeded}" strategy file_copy`));
    await copyPeople(at(draft), { people, grown, say });
    await asAdmin(at('postgres'), (admin) => admin.query(`alter database "${draft}" rename to "${database}"`));
    seconds = (performance.now() - began) / 1000;
  }
  const admin = new Client({ connectionString: at(database), application_name: 'bench' });
  await admin.connect();
  return { database, admin, people: grown, bytes: await sizeOf(adminUrl, database), bytesSeeded, seconds };
}

async function copyPeople(url: string, { people, grown, say }: Pick<Growth, 'people' | 'grown' | 'say'>): Promise<void> {
  await asAdmin(url, (admin) => admin.query(`drop schema if exists bench_floor cascade; drop schema if exists bench_pg cascade`));
  await asAdmin(url, (admin) => admin.query(COPIES, [Math.ceil(grown / people) - 1, grown - people]));
  const tables = await asAdmin(url, (admin) => admin.query<{ name: string }>(TABLES).then(({ rows }) => rows.map(({ name }) => name)));
  await asAdmin(url, (admin) => admin.query(`truncate ${LEFT_OUT.map((name) => `hub.${name}`).join(', ')}`));
  await each(tables, AT_ONCE, async (table) => {
    await asAdmin(url, (admin) => admin.query(copyTable(table)));
    say(`${table} copied`);
  });
  await asAdmin(url, (admin) => admin.query('drop table public.copies; analyze'));
}

/** Person -> so many others, every one of the first copy before any of the next. */
const COPIES = `
create unlogged table public.copies as
  select h.person_id, gen_random_uuid() as copy from hub.person_head h cross join generate_series(1, $1::int) n order by n limit $2::int`;

/** The largest first, so that none is left to the end. */
const TABLES = `
select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and c.relname <> all ('{${LEFT_OUT.join(',')}}')
  and pg_relation_size(c.oid) > 0 order by pg_total_relation_size(c.oid) desc`;

/** A plan's id is its person's; the ledger's name of a person is nobody else's. Indexes are made again when the rows are there. */
const copyTable = (table: string): string => `
do $$ declare v_drop text; v_make text; v_values text; v_columns text; begin
  select string_agg(format('drop constraint %I', conname), ', '), string_agg(format('add constraint %I %s', conname, pg_get_constraintdef(oid)), ', ')
    into v_drop, v_make from pg_constraint where conrelid = 'hub.${table}'::regclass and contype in ('p', 'u');
  execute 'alter table hub.${table} ' || v_drop;
  select 'alter table hub.${table} ' || v_make || coalesce(string_agg('; ' || pg_get_indexdef(indexrelid), ''), ''),
      coalesce(string_agg(format('drop index %s', indexrelid::regclass), '; '), 'select')
    into v_make, v_drop from pg_index where indrelid = 'hub.${table}'::regclass;
  execute v_drop;
  alter table hub.${table} set unlogged;
  select string_agg(quote_ident(column_name), ', '), string_agg(case
      when column_name = 'person_id' then 'c.copy'
      when column_name = 'id' then 'case when t.id = t.person_id then c.copy else t.id end'
      when column_name = 'subject' then 'sha256(uuid_send(c.copy))'
      when '${table}' = 'plan_slice' and column_name = 'body'
        then $q$case when t.noun = 'plan' then replace(t.body::text, t.person_id::text, c.copy::text)::json else t.body end$q$
      else 't.' || quote_ident(column_name) end, ', ')
    into v_columns, v_values from information_schema.columns where table_schema = 'hub' and table_name = '${table}';
  execute format('insert into hub.${table} (%s) select %s from hub.${table} t join public.copies c on c.person_id = t.person_id', v_columns, v_values);
  set local maintenance_work_mem = '256MB';
  execute v_make;
end $$`;

async function sizeOf(url: string, database: string): Promise<number> {
  const size = 'select coalesce(sum(pg_database_size(oid)), 0)::float as size from pg_database where datname = $1';
  return await asAdmin(url, (admin) => admin.query<{ size: number }>(size, [database]).then(({ rows }) => rows[0]?.size ?? 0));
}

async function sizeOfCopies(adminUrl: string, times: number): Promise<number> {
  const size = `select sum(pg_total_relation_size('hub.' || name))::float as size from (${TABLES}) t`;
  const [row] = await asAdmin(adminUrl, (admin) => admin.query<{ size: number }>(size).then(({ rows }) => rows));
  return (row?.size ?? 0) * times;
}

/** A disk that is full stops more than the bench. */
function needRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const [needed, free] = [Math.ceil(bytes / 1e9), Math.floor((bavail * bsize) / 1e9)];
  if (needed * 1.2 > free)
    throw new Error(
      `The larger world needs about ${String(needed)} GB, a fifth more while it is made, and ${String(free)} are free: --grown.`,
    );
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
