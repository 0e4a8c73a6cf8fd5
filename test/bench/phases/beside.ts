/**
 * The hub beside other ways to build the same: PostGraphile, and Nest the usual way. In rounds of their own, because the slowest decides how long a
 * round takes.
 */
import { freePort } from '../../../apps/hub/process/ports.js';
import { judge } from '../report/bars.js';
import { compare, compareValues, dataOf, leavesOf } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { paired, ratio } from '../load/rounds.js';
import { hubTarget, warm } from './found.js';
import type { Found } from './found.js';
import { startDirectus } from '../beside/directus/peer.js';
import { startPostgraphile } from '../beside/postgraphile/peer.js';
import { startServer } from '../stand/servers.js';
import type { MeasuredServer } from '../stand/servers.js';
import type { Stand } from '../stand/stand.js';

/** Starts a peer once for a stand. */
function once<Part>(start: (stand: Stand) => Promise<Part>): (stand: Stand) => Promise<Part> {
  const running = new WeakMap<Stand, Promise<Part>>();
  return (stand) => {
    const part = running.get(stand) ?? start(stand);
    running.set(stand, part);
    return part;
  };
}

/** One PostGraphile for both reads. */
export const postgraphile = once(startPostgraphile);

/** Directus 11. */
export const directus = once(startDirectus);

/** Nest the usual way, which is asked as the hub is. */
export const usualNest = once(async ({ world, issuer, keep }): Promise<MeasuredServer> => {
  const port = await freePort();
  const environment = { PEER_PORT: String(port), PEER_DATABASE_URL: world.url('bench_nest'), IDENTITY_ORIGIN: issuer.origin };
  return keep(await startServer({ name: 'Nest the usual way', args: ['dist/test/bench/beside/usual/server.js'], port, environment }));
});

/** G3a and G3b. */
export async function besidePostgraphile(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { server, plan } = await postgraphile(stand);
  const { hub, questions, world } = stand;
  await warm(server, { hub: plan, callers: questions.plan.callers }, flags);
  const results = await paired(world.admin, [hubTarget(hub, questions.plan), hubTarget(server, { hub: plan }, 'bench_pg')], flags);
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
  const results = await paired(world.admin, [hubTarget(hub, questions.caseload), hubTarget(server, { hub: caseload }, 'bench_pg')], flags);
  return {
    title: `caseload of ${String(questions.page)} beside PostGraphile 5.1 on Node 22`,
    results,
    bars: [judge('G7b', ratio(results, ['hub', 'PostGraphile'], 'rate'))],
    notes: ['unequal: as for the plan read; whose caseload it is lies ready too'],
  };
}

/** G4. */
export async function besideUsualNest(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { hub, questions, world } = stand;
  const server = await usualNest(stand);
  const ask = questions.plan.hub;
  const alike = await compare({ port: server.port, ask }, { port: hub.port, ask }, 200);
  const results = await paired(world.admin, [hubTarget(hub, questions.plan), hubTarget(server, questions.plan, 'bench_nest')], flags);
  return {
    title: 'plan read beside Nest the usual way',
    results,
    bars: [judge('G4', ratio(results, ['hub', 'Nest the usual way'], 'rate'))],
    notes: [
      `both answered ${String(alike.equal)} of ${String(alike.asked)} plans alike`,
      ...(alike.difference === null ? [] : [`the first difference:\n${alike.difference}`]),
      'unequal: it has no row security, keeps no ledger, and does not say what it withheld',
    ],
  };
}

/** Of a peer that answers a few times a second, a shot must be long enough to be answered at all. */
const LONG_SHOT_S = 5;

/** G5. */
export async function besideDirectus(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { hub, questions, world } = stand;
  const { server, plan } = await directus(stand);
  const alike = await compareValues({ port: hub.port, ask: questions.plan.hub }, { port: server.port, ask: plan }, 100);
  await warm(server, { hub: plan, callers: questions.plan.callers }, flags);
  const targets = [hubTarget(hub, questions.plan), hubTarget(server, { hub: plan }, 'bench_directus')];
  const results = await paired(world.admin, targets, { ...flags, seconds: Math.max(flags.seconds, LONG_SHOT_S) });
  return {
    title: 'plan read beside Directus 11 on Node 22',
    results,
    bars: [judge('G5', ratio(results, ['hub', 'Directus'], 'rate'))],
    notes: [
      `${String(alike.equal)} of ${String(alike.asked)} answers hold the same values`,
      ...(alike.difference === null ? [] : [`the first difference: ${alike.difference}`]),
      'unequal: what each caller sees lies ready, row by row; its tokens are its own; it forces no row security and keeps no ledger',
    ],
  };
}
