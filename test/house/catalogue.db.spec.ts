/**
 * What must hold of every table, policy and function of the hub, read from the catalogue of a database as migrated; and that entities, tables and
 * contract name the same columns.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { declarationsOf, loadContract } from '#gate';
import { maskOf } from '#kernel';
import { CASE_NOUNS_OF_ROOMS } from '../../apps/gateway/nouns.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';

let database: FreshDatabase;
let client: Client;

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The one column of a query's rows. */
async function names(sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<[string]>({ text: sql, values: [...values], rowMode: 'array' });
  return rows.map(([name]) => name);
}

const ABOUT_A_PERSON = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'hub'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'person_id' and not a.attisdropped`;

describe('every table about a person', () => {
  it('has row security that holds for its owner too, and at least one policy', async () => {
    expect((await names(`select relname from (${ABOUT_A_PERSON}) t`)).length).toBeGreaterThan(30);
    const open = await names(
      `select relname from (${ABOUT_A_PERSON}) t where not (relrowsecurity and relforcerowsecurity)
       or not exists (select 1 from pg_policy p where p.polrelid = t.oid)`,
    );
    expect(open).toEqual([]);
  });

  it('is unique and referred to by person first, so that no row says that another exists', async () => {
    const keys = await names(
      `select t.relname || ': ' || pg_get_constraintdef(k.oid) from (${ABOUT_A_PERSON}) t join pg_constraint k on k.conrelid = t.oid
       where k.contype in ('u', 'p', 'x', 'f')
         and not (select attnum from pg_attribute where attrelid = t.oid and attname = 'person_id') = any (k.conkey)`,
    );
    // A request is known by who made it: the key holds the caller's own member.
    expect(keys).toEqual(['request: PRIMARY KEY (member_id, request_id)']);
    const indexes = await names(
      `select i.indexrelid::regclass::text from (${ABOUT_A_PERSON}) t join pg_index i on i.indrelid = t.oid
       where i.indisunique and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`,
    );
    expect(indexes).toEqual([]);
  });

  it('counts nothing across people: there is no sequence', async () => {
    expect(await names(`select relname from pg_class where relnamespace = 'hub'::regnamespace and relkind = 'S'`)).toEqual([]);
  });
});

describe('the roles', () => {
  it('are above no wall: none is a superuser, passes row security by, or makes roles', async () => {
    const above = `select rolname from pg_roles where rolname like 'hub\\_%' and oid <> 10 and (rolsuper or rolbypassrls or rolcreaterole)`;
    expect(await names(above)).toEqual([]);
  });

  it('of the gateway and the worker own nothing, and are no member of another', async () => {
    const owned = await names(
      `select d.refobjid::regrole::text from pg_shdepend d where d.deptype = 'o' and d.refobjid in ('hub_app'::regrole, 'hub_system'::regrole)
       union all select m.member::regrole::text from pg_auth_members m where m.member in ('hub_app'::regrole, 'hub_system'::regrole)`,
    );
    expect(owned).toEqual([]);
  });
});

describe('every policy', () => {
  it('is an expression over the row and the context: no subquery', async () => {
    const policies = await client.query<{ name: string; expression: string }>(
      `select polname as name, concat_ws(' ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as expression from pg_policy`,
    );
    expect(policies.rows.length).toBeGreaterThan(60);
    expect(policies.rows.filter(({ expression }) => /\bselect\b/i.test(expression)).map(({ name }) => name)).toEqual([]);
  });
});

const OURS = `from pg_proc p where p.pronamespace in ('hub'::regnamespace, 'derive'::regnamespace)`;

describe('every function', () => {
  it('that has the rights of its owner is hub_derive’s, has a path of its own, and returns nothing', async () => {
    expect((await names(`select p.proname ${OURS} and p.prosecdef`)).length).toBeGreaterThan(10);
    const loose = await names(
      `select p.oid::regprocedure::text ${OURS} and p.prosecdef and not (p.proowner = 'hub_derive'::regrole
         and p.prorettype = 'void'::regtype and p.proconfig is not distinct from '{search_path=pg_catalog}'::text[])`,
    );
    expect(loose).toEqual([]);
  });

  it('is executed only by roles that are named', async () => {
    const open = await names(
      `select p.oid::regprocedure::text ${OURS} and exists (
         select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0 and privilege_type = 'EXECUTE')`,
    );
    expect(open).toEqual([]);
  });
});

const columnsOf = (table: string): Promise<string[]> =>
  names(`select attname from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attname`, [
    `hub.${table}`,
  ]);

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const FACT_ROW = ['person_id', 'id', 'mask', 'owner_agency', 'seal_id'];

const TYPES = declarationsOf(loadContract('schema')).types;

describe.each(CASE_NOUNS_OF_ROOMS.map((noun) => [noun.noun, noun] as const))('the table %s', (table, { entity, type, categories }) => {
  it('has the columns of its entity', async () => {
    const lineage: unknown[] = [];
    for (let at: unknown = entity; at !== null; at = Object.getPrototypeOf(at)) lineage.push(at);
    const columns = getMetadataArgsStorage().columns.filter(({ target }) => lineage.includes(target));
    expect(columns.map(({ options, propertyName }) => options.name ?? propertyName).sort()).toEqual(await columnsOf(table));
  });

  // An allocation is no type of the contract: nobody reads it there.
  const fields = TYPES.get(type);
  if (fields === undefined) return;
  it('has rows of at least the categories that the contract asks for every field of theirs', () => {
    const asked = [...fields.values()].flatMap((declared) => (declared.kind === 'CASE' ? [declared.mask] : []));
    expect(asked.reduce((every, mask) => every & mask) & ~maskOf(...categories)).toBe(0);
  });

  it('shows as facts exactly the columns that the contract marks @fact', async () => {
    const facts = (await columnsOf(`${table}_fact`)).filter((column) => !FACT_ROW.includes(column)).map(camel);
    const marked = (await columnsOf(table)).map(camel).filter((column) => {
      const declared = fields.get(column);
      return declared?.kind === 'CASE' && declared.fact;
    });
    expect(facts.sort()).toEqual(marked.sort());
  });
});
