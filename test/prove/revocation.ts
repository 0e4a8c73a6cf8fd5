/**
 * That what is taken back holds for the next request, subscriptions included (trust, P3): two gateways, eight readers of each revocation at either, and for
 * every one of them that they saw it before.
 */
import { checkRevocations } from '../revocation/check.js';
import type { Asked, Verdict } from './proof.js';

/** Prints what came of each kind. `worlds` is how many revocations. */
export async function proveRevocation({ seed = 19_980_731, worlds = 2_000 }: Asked): Promise<Verdict> {
  const found = await checkRevocations({ revocations: worlds, seed }, (words) => console.log(`  ${words}`));
  console.log(
    `  seed ${String(seed)}: ${String(found.revocations)} revocations, seen ${String(found.controls)} times before, ${String(found.looks)} looks after`,
  );
  const few = found.controls < found.looks ? ['not everything that was taken back had been seen before'] : [];
  return { checked: found.revocations, wrong: [...few, ...found.wrong] };
}
