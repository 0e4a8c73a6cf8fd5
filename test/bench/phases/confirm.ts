/**
 * G6: a change beside the floor's one statement.
 */
import { dataOf } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { paired, ratio } from '../load/rounds.js';
import { judge } from '../report/bars.js';
import type { Stand } from '../stand/stand.js';
import { floorTarget, hubTarget } from './found.js';
import type { Found } from './found.js';

/** G6. */
export async function confirm({ hub, floor, questions, world }: Stand, flags: BenchFlags): Promise<Found> {
  const question = questions.confirm;
  const [one, other] = await Promise.all([
    dataOf({ port: hub.port, ask: question.hub }, 0),
    dataOf({ port: floor.port, ask: question.floor }, 0),
  ]);
  const results = await paired(world.admin, [hubTarget(hub, question), floorTarget(floor, question)], flags);
  return {
    title: `confirm accommodation, ${String(question.callers)} callers`,
    results,
    bars: [judge('G6', ratio(results, ['hub', 'floor'], 'rate'))],
    notes: [
      `hub: ${JSON.stringify(one)}`,
      `floor: ${JSON.stringify(other)}`,
      'unequal: the floor updates and keeps history in one statement; the hub locks, writes history, outbox, request, slices and ledger, and reads again',
    ],
  };
}
