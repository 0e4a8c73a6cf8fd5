/**
 * The bench's database: seeded once for a size, a seed and a shape of the tables, and kept; a change of the tables or of the seeding makes another.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { demoOperator } from '../../../apps/hub/demo/demo-operator.js';
import { hubSecret, rolePasswords } from '../../../apps/hub/home/secrets.js';
import { startPostgres } from '../../../apps/hub/postgres.js';
import { prepare } from '../../../apps/hub/prepare/prepare.js';
import { seedPeople } from '../../../apps/hub/seed/seed-people.js';
import { growWorld } from './grown-world.js';
import type { GrownWorld } from './grown-world.js';

/** The database, and how to leave it. */
export interface BenchWorld {
  readonly admin: Client;
  /** The larger world of the same shape, where one was asked for. */
  readonly grown: GrownWorld | null;
  /** Address of the database for a role of the bench, or for the gateway's own. */
  url(role: BenchRole): string;
  close(): Promise<void>;
}

/**
 * Who connects: each measured server as a role of its own, by which its backends are known. `hub_app` is the gateway; `bench_off_...` the gateway with a
 * promise off; `bench_rows` that one without row security; `bench_floor` and `bench_nest` are held
 * by nothing in the database; `bench_pg` reads the schema of that name, under its own row security; `bench_directus` owns its schema.
 */
export type BenchRole =
  'hub_app' | 'bench_rows' | 'bench_floor' | 'bench_pg' | 'bench_nest' | 'bench_grown' | 'bench_directus' | `bench_off_${Promised}`;
type Promised = 'ledger' | 'casl' | 'veil';

const ROLES: Readonly<Record<Exclude<BenchRole, 'hub_app'>, string>> = {
  bench_off_ledger: 'in role hub_app',
  bench_off_casl: 'in role hub_app',
  bench_off_veil: 'in role hub_app',
  bench_grown: 'in role hub_app',
  bench_rows: 'bypassrls in role hub_app',
  bench_floor: 'superuser',
  bench_pg: '',
  bench_directus: '',
  bench_nest: 'superuser',
};

/** What the world is made for. */
export interface WorldSettings {
  /** Folder of the server's data. */
  readonly folder: string;
  readonly people: number;
  readonly seed: number;
  readonly identityOrigin: string;
  /** People of the larger world. */
  readonly grown: number | null;
  readonly say: (line: string) => void;
}

/** Starts the bench's own Postgres, with the settings of production, and seeds it where this world is not there yet. */
export async function openWorld(settings: WorldSettings): Promise<BenchWorld> {
  const { folder, people, seed, identityOrigin, say } = settings;
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), say });
  const passwords = rolePasswords(hubSecret(folder));
  const database = `bench_${String(people)}_${String(seed)}_${fingerprint()}`;
  try {
    await dropOthers(server.adminUrl, database);
    const urls = await prepare({
      adminUrl: server.adminUrl,
      database,
      passwords,
      test: false,
      environment: { IDENTITY_ORIGIN: identityOrigin },
      operator: demoOperator(identityOrigin),
    });
    const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: `/${database}` }).href;
    const { loaded, seconds } = await seedPeople(adminUrl, identityOrigin, { people, seed, say });
    if (loaded > 0) say(`seeded ${String(loaded)} people in ${seconds.toFixed(0)} s`);
    const grown = settings.grown === null ? null : await growWorld({ adminUrl, people, grown: settings.grown, folder, say });
    const admin = new Client({ connectionString: adminUrl, application_name: 'bench' });
    await admin.connect();
    const url = (role: BenchRole): string => {
      const address = new URL(urls.hub_app);
      return role === 'hub_app' ? address.href : Object.assign(address, { username: role, password: passwords(role) }).href;
    };
    await createRoles(admin, passwords);
    await admin.query(FLOOR_TABLES);
    const grownUrl = new URL(url('bench_grown'));
    if (grown !== null) grownUrl.pathname = `/${grown.database}`;
    return {
      ...{ admin, url, grown: grown === null ? null : { ...grown, url: grownUrl.href } },
      close: async () => {
        await Promise.all([admin.end(), grown?.admin.end()]);
        await server.stop();
      },
    };
  } catch (failure) {
    await server.stop();
    throw failure;
  }
}

/** What the floor writes to: copies, of the history only what is of this noun. */
const FLOOR_TABLES = Object.entries({ accommodation_confirmation: 'true', history: `noun = 'accommodation_confirmation'` })
  .map(
    ([table, kept]) => `
create schema if not exists bench_floor;
do $$ begin
  if to_regclass('bench_floor.${table}') is null then
    create table bench_floor.${table} (like hub.${table} including all);
    insert into bench_floor.${table} select * from hub.${table} where ${kept};
    analyze bench_floor.${table};
  end if;
end $$;`,
  )
  .join('');

async function createRoles(admin: Client, passwords: (role: string) => string): Promise<void> {
  for (const [role, rights] of Object.entries(ROLES)) {
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await admin.query(`create role ${role} login password '${passwords(role)}' ${rights}`);
  }
}

/** One world of a size is enough: an older shape of it is thrown away. */
async function dropOthers(adminUrl: string, database: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const [family, shape] = [database.replace(/[^_]+$/, ''), database.replace(/^.*_/, '')];
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database
     where (starts_with(datname, $1) or starts_with(datname, 'bench_grown_')) and datname <> $2 and not datname like '%' || $3`,
    [family, database, shape],
  );
  for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
  await admin.end();
}

/** Of everything that makes tables, functions or people. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['dist/libs', 'dist/apps/hub/seed']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => SHAPES.test(path.join(folder, file)));
    for (const file of files.sort()) hash.update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

const SHAPES = /(migrations\/.*|case-table|-tables?|\.sql|worker-access|hub\/seed\/.*)\.js$/;
