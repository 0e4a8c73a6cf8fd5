/**
 * PostGraphile as a server of the bench, and the two reads as it is asked for them: it is told the caller's id, and checks no token.
 */
import { readFileSync } from 'node:fs';
import { freePort } from '../../../../apps/hub/process/ports.js';
import type { Pair } from '../../ask/callers.js';
import type { Ask } from '../../load/shoot.js';
import { requestOf } from '../../load/shoot.js';
import { inTurn } from '../../ask/questions.js';
import { startServer } from '../../stand/servers.js';
import type { MeasuredServer } from '../../stand/servers.js';
import type { Stand } from '../../stand/stand.js';
import { installPeers } from './install.js';
import { makePostgraphileTables } from './tables.js';

/** A peer that runs, with what it is asked. */
export interface Peer {
  readonly server: MeasuredServer;
  readonly plan: Ask;
  readonly caseload: Ask;
}

const read = (name: string): string => readFileSync(`test/bench/beside/postgraphile/${name}.graphql`, 'utf8');

/** Installs it, fills its tables, starts it. */
export async function startPostgraphile({ world, questions, folder, say, keep }: Stand): Promise<Peer> {
  const { pairs, caseloads, page } = questions;
  const peers = installPeers(folder, say);
  say('filling PostGraphile’s tables');
  await makePostgraphileTables(world.admin, pairs, caseloads);
  const port = await freePort();
  const environment = { PEER_PORT: String(port), PEER_DATABASE_URL: world.url('bench_pg') };
  const server = await startServer({
    name: 'PostGraphile',
    args: ['postgraphile.mjs'],
    port,
    environment,
    cwd: peers.folder,
    node: peers.node,
  });
  const ids = await memberIds(world.admin);
  const [plan, caseload] = [read('plan'), read('caseload')];
  const as = (pair: Pair, query: string, variables: unknown): Buffer =>
    requestOf('/graphql', { query, variables }, { 'x-member': ids.get(`${pair.subject} ${pair.role}`) ?? '' });
  return {
    server: keep(server),
    plan: inTurn(pairs, (pair) => as(pair, plan, { person: pair.person })),
    caseload: inTurn(caseloads, (pair) => as(pair, caseload, { first: page })),
  };
}

async function memberIds(admin: Stand['world']['admin']): Promise<Map<string, string>> {
  const { rows } = await admin.query<{ id: string; subject: string; role: string }>(
    `select id, subject, role from hub.member where subject like 'seeded.%'`,
  );
  return new Map(rows.map(({ id, subject, role }) => [`${subject} ${role}`, id]));
}
