/** The ledger through every fault, so often by the size of the run; then verified, and tampered with. */
import fc from 'fast-check';
import { FAULTS } from './faults.js';
import type { Fault } from './faults.js';
import { playRound } from './round.js';
import { openLedgerStand } from './stand.js';
import type { LedgerStand } from './stand.js';
import { tamperWith } from './tampering.js';
import type { Tried } from './tampering.js';

/** What was found. */
export interface Checked {
  readonly rounds: number;
  readonly asked: number;
  readonly received: number;
  readonly rows: number;
  readonly tried: Tried;
  readonly wrong: readonly string[];
}

/** How many mutations of a thousand, and as much of the faults; drawn from which seed. */
export interface Checking {
  readonly mutations: number;
  readonly seed: number;
  readonly faults?: readonly Fault[];
  /** Done to the stand before the first fault: a spec breaks a guard. */
  readonly broken?: (stand: LedgerStand) => Promise<void>;
}

const PEOPLE = 24;
const OF_ALL = 1_000;

/** Runs it on a stand of its own; tells what came of each fault. */
export async function checkLedger({ mutations, seed, faults = FAULTS, broken }: Checking, say: (words: string) => void): Promise<Checked> {
  const stand = await openLedgerStand(PEOPLE);
  const wrong: string[] = [];
  let [rounds, asked, received] = [0, 0, 0];
  try {
    await broken?.(stand);
    for (const [kind, fault] of faults.entries()) {
      const times = Math.max(1, Math.round((fault.times * mutations) / OF_ALL));
      const before = { asked, received, wrong: wrong.length };
      for (let time = 0; time < times; time += 1) {
        const round = await playRound(stand, fault, (asks) => shuffled(asks, seed + 1_000 * kind + time));
        [rounds, asked, received] = [rounds + 1, asked + round.asked, received + round.received];
        wrong.push(...round.wrong);
      }
      const counts = `${String(asked - before.asked)} asked, ${String(received - before.received)} received`;
      say(`${fault.name.padEnd(40)} ${String(times)} times: ${counts}, ${String(wrong.length - before.wrong)} wrong`);
    }
    await stand.settle();
    const { sealed, unsealed } = await stand.verify();
    if (unsealed > 0) wrong.push(`${String(unsealed)} rows were never sealed`);
    const tried = await tamperWith(stand, { mutations, seed });
    return { rounds, asked, received, rows: sealed, tried, wrong: [...wrong, ...tried.wrong] };
  } finally {
    await stand.close();
  }
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  return fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), { seed, numRuns: 1 })[0] ?? [];
}
