/** Every statement of the read path has the plan that is committed here, and none reads a table about a person from end to end. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { identityOrigin } from '../../support/server.js';
import { explain, tellPlans } from './explain.js';
import type { Explained } from './explain.js';
import { fillWorld } from './filled-world.js';
import { readCalls } from './calls.js';
import type { ReadCall } from './calls.js';
import { workOf } from './work.js';
import { comparable, scannedWhole, textOf } from './shape.js';

const FOLDER = 'test/bench/plans/committed';
const fileOf = (name: string): string => path.join(FOLDER, `${name}.txt`);
const WRITES = process.env['WRITE_PLANS'] === 'true';
const HOW = 'npm run bench -- --plans writes the plans anew: read what changed, and commit it';

let database: FreshDatabase;
let admin: Client;
let plans: Map<string, Explained[]>;
let aboutPeople: string[];

/** Function -> what ran inside its calls. Nothing stays of what is broken first. */
async function plansOf(only = /./, broken = ''): Promise<Map<string, Explained[]>> {
  const found = new Map<string, Explained[]>();
  const calls = (await readCalls(admin)).filter(({ name }) => only.test(name));
  await admin.query(`begin; ${broken}`);
  await tellPlans(admin);
  for (const { name, text, values } of calls) found.set(name, [...(found.get(name) ?? []), ...(await explain(admin, text, values))]);
  await admin.query('rollback');
  return found;
}

const scans = (found: ReadonlyMap<string, readonly Explained[]>): string[] =>
  [...found].flatMap(([name, statements]) =>
    statements.flatMap(({ plan }) =>
      scannedWhole(plan)
        .filter((table) => aboutPeople.includes(table))
        .map((table) => `${name}: ${table}`),
    ),
  );

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  await fillWorld(database.adminUrl, identityOrigin());
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    `select 'hub.' || table_name as name from information_schema.columns where table_schema = 'hub' and column_name = 'person_id'`,
  );
  aboutPeople = [...rows.map(({ name }) => name), 'hub.ledger', 'hub.ledger_line'];
  plans = await plansOf();
  mkdirSync(FOLDER, { recursive: true });
  if (WRITES) for (const [name, statements] of plans) writeFileSync(fileOf(name), textOf(statements));
}, 300_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('the read path', () => {
  it('reads slices, facts, case rows, seats and clearances by an index', () => {
    for (const table of ['plan_slice', 'seat', 'clearance', 'agreed_action', 'agreed_action_fact'])
      expect(aboutPeople).toContain(`hub.${table}`);
    expect(scans(plans)).toEqual([]);
  });

  it('has a plan for every read there is, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...plans.keys()].map((name) => `${name}.txt`).sort());
    for (const name of ['read_person', 'read_people', 'list_agreed_actions']) expect(plans.has(name)).toBe(true);
  });

  it('has the plans that are committed', () => {
    const committed = (name: string): string => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');
    const shapes = (text: (name: string) => string): Record<string, string[]> =>
      Object.fromEntries([...plans.keys()].map((name) => [name, comparable(text(name), aboutPeople)]));
    expect({ ...shapes((name) => textOf(plans.get(name) ?? [])), HOW }).toEqual({ ...shapes(committed), HOW });
  });
});

/** Somebody with whom some agencies have had nothing to do, an action of theirs, and the slugs of those agencies. */
const HIDDEN = `
select c.person_id as person, c.id as action, array_agg(a.slug) as from from hub.agreed_action c join hub.agency a
  on not exists (select from hub.seat s where s.person_id = c.person_id and s.agency_id = a.id)
  and not exists (select from hub.clearance k where k.person_id = c.person_id and k.agency_id = a.id)
group by 1, 2 order by count(*) desc, 1, 2 limit 1`;

/** With the beginning of a write, for each plan read. */
const withWrites = (calls: readonly ReadCall[]): ReadCall[] => [
  ...calls,
  ...calls.flatMap(({ name, values }) =>
    name === 'read_person'
      ? [{ name: 'begin_write', text: 'select * from hub.begin_write($1, $2, $3, $4, $5, $6, $7)', values: [...values.slice(0, 6), 'x'] }]
      : [],
  ),
];

describe('of somebody with whom the caller’s agency has nothing to do', () => {
  it('no read, and no write, looks at more than of nobody', async () => {
    const { rows } = await admin.query<{ person: string; action: string; from: string[] }>(HIDDEN);
    const [hidden] = rows;
    const nobody = withWrites(await readCalls(admin, { person: randomUUID(), action: randomUUID() }));
    const calls = withWrites(await readCalls(admin, hidden)).flatMap((call, index) =>
      hidden?.from.includes(String(call.values[2])) === true ? [{ call, absent: nobody[index] ?? call }] : [],
    );
    const named = new Set<string>();
    for (const { call, absent } of calls) {
      if (!JSON.stringify(call.values).includes(hidden?.person ?? '?')) continue;
      named.add(call.name);
      expect([call.name, call.values[2], await workOf(admin, call)]).toEqual([call.name, call.values[2], await workOf(admin, absent)]);
    }
    expect([...named]).toEqual(
      expect.arrayContaining([
        'read_person',
        'read_people',
        'read_records',
        'read_history',
        'read_freshness',
        'list_agreed_actions',
        'begin_write',
      ]),
    );
  });
});

describe('without an index', () => {
  it.each([
    ['plan_slice', 'read_person'],
    ['clearance', 'read_person'],
    ['agreed_action_fact', 'list_agreed_actions'],
  ])('on %s, %s is seen to read it whole, and has another shape', async (table, name) => {
    const before = textOf(plans.get(name) ?? []);
    const broken = `do $$ declare v record; begin
      for v in select conname from pg_constraint where conrelid = 'hub.${table}'::regclass and contype in ('p', 'u') loop
        execute format('alter table hub.${table} drop constraint %I', v.conname); end loop;
      for v in select indexrelid::regclass as name from pg_index where indrelid = 'hub.${table}'::regclass loop
        execute format('drop index %s', v.name); end loop;
    end $$`;
    const found = await plansOf(new RegExp(`^${name}$`), broken);
    expect(scans(found)).toContain(`${name}: hub.${table}`);
    expect(comparable(textOf(found.get(name) ?? []), aboutPeople)).not.toEqual(comparable(before, aboutPeople));
  });
});
