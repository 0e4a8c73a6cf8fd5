/** Checks so many worlds of a seed: batch after batch, what was compared, and for the first differences the world each shrinks to. */
import fc from 'fast-check';
import { Ground } from './ground.js';
import type { Tally } from './looks/tally.js';
import { runBatch } from './run.js';
import { shrink } from './world/shrink.js';
import { anyBatch, anyWorld } from './world/draw.js';
import type { Batch, World } from './world/world.js';

/** What was found. */
export interface Checked {
  readonly worlds: number;
  readonly positive: number;
  readonly negative: number;
  /** Differences, in words; of the first few the world is told too. */
  readonly wrong: readonly string[];
}

/** How many worlds, drawn from which seed, and of how many one is looked at in every way. */
export interface Checking {
  readonly worlds: number;
  readonly seed: number;
  readonly thorough: number;
}

const IN_A_BATCH = 100;
const MOST_SHRUNK = 1;

/** Checks them on a hub of their own; tells how far it is. */
export async function checkWorlds({ worlds, seed, thorough }: Checking, progress: (words: string) => void): Promise<Checked> {
  const ground = await Ground.open();
  const found = { worlds: 0, positive: 0, negative: 0, wrong: [] as string[] };
  let shrunk = 0;
  try {
    for (let batch = 0; found.worlds < worlds; batch += 1) {
      const count = Math.min(IN_A_BATCH, worlds - found.worlds);
      const [shared] = fc.sample(anyBatch(ground.callers), { seed: seed + batch, numRuns: 1 }) as [Batch];
      const drawn = fc.sample(anyWorld(ground.callers), { seed: seed + batch, numRuns: count });
      const tallies = await runBatch(ground, { batch: shared, worlds: drawn, thorough });
      for (const [index, tally] of tallies.entries()) {
        found.positive += tally.positive;
        found.negative += tally.negative;
        if (tally.wrong.length === 0) continue;
        const whole = `seed ${String(seed)}, batch ${String(batch)}, world ${String(index)}: ${tally.wrong[0] ?? ''}`;
        found.wrong.push(whole);
        if ((shrunk += 1) <= MOST_SHRUNK) found.wrong.push(await shrunkTo(ground, shared, drawn[index] as World));
      }
      found.worlds += count;
      if (batch % 10 === 9) progress(`${String(found.worlds)} worlds, ${String(found.wrong.length)} wrong`);
    }
  } finally {
    await ground.close();
  }
  return found;
}

async function shrunkTo(ground: Ground, batch: Batch, world: World): Promise<string> {
  let last: Tally | undefined;
  const differs = async (smaller: World): Promise<boolean> => {
    const [tally] = await runBatch(ground, { batch, worlds: [smaller], thorough: 1 });
    if ((tally?.wrong.length ?? 0) === 0) return false;
    last = tally;
    return true;
  };
  if (!(await differs(world))) return 'it does not differ alone: only among the other worlds of its batch';
  const smallest = await shrink(world, differs);
  return `it shrinks to ${JSON.stringify(smallest)} in ${JSON.stringify(batch)}: ${last?.wrong.join('; ') ?? ''}`;
}
