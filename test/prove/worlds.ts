/** Random worlds through GraphQL against the oracle of the paper, far more than the tests have time for. */
import { checkWorlds } from '../worlds/check.js';
import type { Asked, Verdict } from './proof.js';

/** At least so much of what is answered must be something, and as much nothing: else too little is proven. */
const LEAST = 0.3;

/** Prints how far it is, and how many answers of either kind were compared. */
export async function proveWorlds({ seed = 19_980_731, worlds = 20_000 }: Asked): Promise<Verdict> {
  const found = await checkWorlds({ worlds, seed, thorough: 1 }, (words) => console.log(`  ${words}`));
  const all = found.positive + found.negative;
  console.log(`  seed ${String(seed)}: ${String(found.positive)} positive and ${String(found.negative)} negative answers`);
  const few = Math.min(found.positive, found.negative) / all < LEAST;
  return { checked: found.worlds, wrong: few ? [...found.wrong, 'too few answers of one kind'] : found.wrong };
}
