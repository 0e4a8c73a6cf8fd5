/**
 * The plan read beside the floor, and what each promise costs it.
 */
import { compare } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { residentMegabytes } from '../load/processor-time.js';
import { paired, ratio } from '../load/rounds.js';
import { judge } from '../report/bars.js';
import type { Stand } from '../stand/stand.js';
import { floorTarget, hubTarget, warm } from './found.js';
import type { Found } from './found.js';

/** G1, G2, G9, G13. */
export async function planRead(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { hub, floor, questions, world } = stand;
  const { plan, slices } = questions;
  await warm(hub, plan, flags);
  const alike = await compare({ port: hub.port, ask: plan.hub }, { port: floor.port, ask: plan.floor }, 200);
  const targets = [hubTarget(hub, plan), floorTarget(floor, plan), floorTarget(floor, slices, 'floor 2 (slices)')];
  const results = await paired(world.admin, targets, flags);
  const pair = ['hub', 'floor'] as const;
  return {
    title: `plan read, ${String(plan.callers)} callers`,
    results,
    bars: [
      judge('G1', ratio(results, pair, 'cpu')),
      judge('G2', ratio(results, pair, 'rate')),
      judge('G9', ratio(results, pair, 'p99')),
      judge('G13', residentMegabytes(hub.pid)),
    ],
    notes: [
      `hub and floor answered ${String(alike.equal)} of ${String(alike.asked)} plans alike; leaf values ${alike.leaves.join('/')} and nulls ${alike.nulls.join('/')} (least/middle/most)`,
      ...(alike.difference === null ? [] : [`the first difference:\n${alike.difference}`]),
      'unequal: the floor checks no token, forces no row security, keeps no ledger and has no GraphQL; floor 2 returns slices as they lie',
    ],
  };
}

const promisesOf = ({ quick }: BenchFlags): readonly string[] => (quick ? ['ledger'] : ['ledger', 'casl', 'veil', 'rows']);

/** A gateway without each of them. */
export async function gatewaysWithout(stand: Stand, flags: BenchFlags): Promise<void> {
  for (const promise of promisesOf(flags)) await stand.gateway(promise);
}

/** G8. */
export async function promises(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { plan } = stand.questions;
  await warm(stand.hub, plan, flags);
  const targets = [hubTarget(stand.hub, plan)];
  for (const promise of promisesOf(flags)) {
    const without = await stand.gateway(promise);
    await warm(without, plan, flags);
    targets.push(hubTarget(without, plan, promise === 'rows' ? 'bench_rows' : `bench_off_${promise}`));
  }
  const results = await paired(stand.world.admin, targets, flags);
  const price = (promise: string): number => ratio(results, ['hub', `hub without ${promise}`], 'cpu');
  return {
    title: 'the price of each promise',
    results,
    bars: [judge('G8', price('ledger'))],
    notes: promisesOf(flags).map((promise) => `CPU with ${promise} / without: ${price(promise).toFixed(2)}`),
  };
}
