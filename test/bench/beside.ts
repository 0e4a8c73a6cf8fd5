/**
 * The hub beside other ways to build the same: PostGraphile, and Nest the usual way. In rounds of their own, because the slowest decides how long a
 * round takes.
 */
import { judge } from './bars.js';
import { dataOf, leavesOf } from './compare.js';
import type { BenchFlags } from './flags.js';
import { paired, ratio } from './load/rounds.js';
import type { Target } from './load/rounds.js';
import type { Ask } from './load/shoot.js';
import type { Found } from './phases.js';
import { startPostgraphile } from './postgraphile/peer.js';
import type { Peer } from './postgraphile/peer.js';
import type { MeasuredServer } from './servers.js';
import type { Stand } from './stand.js';

/** One PostGraphile for both reads. */
const running = new WeakMap<Stand, Promise<Peer>>();

function postgraphile(stand: Stand): Promise<Peer> {
  const peer = running.get(stand) ?? startPostgraphile(stand);
  running.set(stand, peer);
  return peer;
}

const target = ({ name, port, pid }: MeasuredServer, role: string, ask: Ask): Target => ({ name, port, pid, role, ask });

/** G3a and G3b. */
export async function besidePostgraphile(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { server, plan } = await postgraphile(stand);
  const { hub, questions, world } = stand;
  const results = await paired(world.admin, [target(hub, 'hub_app', questions.plan.hub), target(server, 'bench_pg', plan)], flags);
  const one = leavesOf(await dataOf({ port: server.port, ask: plan }, 0));
  const other = leavesOf(await dataOf({ port: hub.port, ask: questions.plan.hub }, 0));
  return {
    title: 'plan read beside PostGraphile 5.1 on Node 22',
    results,
    bars: [judge('G3a', ratio(results, ['hub', 'PostGraphile'], 'rate')), judge('G3b', ratio(results, ['PostGraphile', 'hub'], 'cpu'))],
    notes: [
      `values in the first answer: hub ${String(other.values)}, PostGraphile ${String(one.values)}`,
      'unequal: PostGraphile has row security over grants that lie ready; it masks no column, checks no token, keeps no ledger',
    ],
  };
}

/** G7b. */
export async function caseloadBesidePostgraphile(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { server, caseload } = await postgraphile(stand);
  const { hub, questions, world } = stand;
  const results = await paired(world.admin, [target(hub, 'hub_app', questions.caseload.hub), target(server, 'bench_pg', caseload)], flags);
  return {
    title: `caseload of ${String(questions.page)} beside PostGraphile 5.1 on Node 22`,
    results,
    bars: [judge('G7b', ratio(results, ['hub', 'PostGraphile'], 'rate'))],
    notes: ['unequal: as for the plan read; whose caseload it is lies ready too'],
  };
}
