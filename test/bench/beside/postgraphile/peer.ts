/**
 * PostGraphile as a server of the bench, and the two reads as it is asked for them: it is told the caller's id, and checks no token.
 */
import { readFileSync } from 'node:fs';
import { freePort } from '../../../../apps/hub/process/ports.js';
import { memberIds } from '../../ask/callers.js';
import type { Pair } from '../../ask/callers.js';
import type { Ask } from '../../load/shoot.js';
import { requestOf } from '../../load/shoot.js';
import { inTurn } from '../../ask/questions.js';
import { startServer } from '../../stand/servers.js';
import type { MeasuredServer } from '../../stand/servers.js';
import type { Stand } from '../../stand/stand.js';
import { installPeer } from '../install.js';
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
  const peers = installPeer({ source: 'test/bench/peers', folder: `${folder}/peers`, size: '480 MB', say });
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
  const member = await memberIds(world.admin);
  const [plan, caseload] = [read('plan'), read('caseload')];
  const as = (pair: Pair, query: string, variables: unknown): Buffer =>
    requestOf('/graphql', { query, variables }, { 'x-member': member(pair) });
  return {
    server: keep(server),
    plan: inTurn(pairs, (pair) => as(pair, plan, { person: pair.person })),
    caseload: inTurn(caseloads, (pair) => as(pair, caseload, { first: page })),
  };
}
