/**
 * That nothing is received which is not on the ledger, whatever breaks between a read and its answer (trust, P1), and that whatever is changed in a sealed
 * ledger is found (P2).
 */
import { checkLedger } from '../ledger/check.js';
import type { Asked, Verdict } from './proof.js';

/** Prints what came of each fault. `worlds` is how many mutations; faults are as many in proportion. */
export async function proveLedger({ seed = 19_980_731, worlds = 1_000 }: Asked): Promise<Verdict> {
  const { rounds, asked, received, rows, tried, wrong } = await checkLedger({ mutations: worlds, seed }, (words) =>
    console.log(`  ${words}`),
  );
  console.log(
    `  seed ${String(seed)}: ${String(rounds)} faults, ${String(asked)} asked, ${String(received)} received; ${String(rows)} sealed rows, ` +
      `${String(tried.mutations)} mutations and ${String(tried.classes)} classes of tampering, ${String(tried.clean)} times verified untouched`,
  );
  return { checked: received + tried.mutations + tried.classes, wrong };
}
