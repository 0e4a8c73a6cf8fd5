/**
 * Directus 11 as a server of the bench, and the plan as it is asked for it: each caller is one of its users, with a token of its own.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { freePort } from '../../../../apps/hub/process/ports.js';
import { memberIds } from '../../ask/callers.js';
import { inTurn } from '../../ask/questions.js';
import type { Ask } from '../../load/shoot.js';
import { requestOf } from '../../load/shoot.js';
import { startServer } from '../../stand/servers.js';
import type { MeasuredServer } from '../../stand/servers.js';
import type { Stand } from '../../stand/stand.js';
import { installPeer } from '../install.js';
import { tellDirectus, tokenOf } from './rights.js';
import { makeDirectusTables } from './tables.js';

const QUERY = readFileSync('test/bench/beside/directus/plan.graphql', 'utf8');

/** Installs it, has it make its tables, makes those it reads, tells it who may read what, starts it. */
export async function startDirectus({ world, questions, folder, say, keep }: Stand): Promise<{ server: MeasuredServer; plan: Ask }> {
  const source = 'test/bench/peers/directus';
  const installed = installPeer({ source, folder: `${folder}/directus`, size: '1 GB', say });
  // Where extensions would run has to be compiled, against headers that npm does not carry: there are no extensions.
  copyFileSync(`${source}/no-sandbox.cjs`, `${installed.folder}/node_modules/isolated-vm/isolated-vm.js`);
  const port = await freePort();
  const environment = settings({ databaseUrl: world.url('bench_directus'), port, folder: installed.folder });
  await world.admin.query(`drop schema if exists bench_directus cascade; create schema bench_directus authorization bench_directus`);
  await world.admin.query(`do $$ begin execute format('grant connect on database %I to bench_directus', current_database()); end $$`);
  say('Directus makes its tables');
  const cli = 'node_modules/directus/cli.js';
  const made = spawnSync(installed.node, [cli, 'bootstrap'], { cwd: installed.folder, env: environment, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Directus could not make its tables: ${made.stdout}${made.stderr}`);
  await makeDirectusTables(world.admin, questions.pairs);
  const member = await memberIds(world.admin);
  await tellDirectus(world.admin, [...new Set(questions.pairs.map(member))]);
  const server = keep(
    await startServer({ name: 'Directus', args: [cli, 'start'], port, environment, cwd: installed.folder, node: installed.node }),
  );
  const ask = inTurn(questions.pairs, (pair) =>
    requestOf('/graphql', { query: QUERY, variables: { person: pair.person } }, { authorization: `Bearer ${tokenOf(member(pair))}` }),
  );
  return { server, plan: ask };
}

/** As for production, with what it would do besides switched off: no limits, no telemetry, no log, no cache of answers. */
const settings = ({ databaseUrl, port, folder }: { databaseUrl: string; port: number; folder: string }): Record<string, string> => ({
  ...{ PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
  ...{ DB_CLIENT: 'pg', DB_CONNECTION_STRING: databaseUrl, DB_SEARCH_PATH: 'array:bench_directus', DB_POOL__MIN: '10', DB_POOL__MAX: '10' },
  ...{ HOME: folder, PUBLIC_URL: `http://127.0.0.1:${String(port)}`, SECRET: randomBytes(24).toString('hex'), LOG_LEVEL: 'error' },
  ...{ ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: randomBytes(24).toString('hex') },
  ...{ TELEMETRY: 'false', RATE_LIMITER_ENABLED: 'false', CACHE_ENABLED: 'false', WEBSOCKETS_ENABLED: 'false', METRICS_ENABLED: 'false' },
});
