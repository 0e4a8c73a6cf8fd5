/**
 * Paired rounds: every server is up, each is shot at for a moment in turn, and only what came of one round is compared. Which server begins moves
 * on by one with each round.
 */
import type { Client } from 'pg';
import { processorTime } from './processor-time.js';
import type { ProcessorTime } from './processor-time.js';
import { shoot } from './shoot.js';
import type { Ask, Hits } from './shoot.js';

/** A server with what it is asked. */
export interface Target {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  /** The database role it connects as: nobody else does. */
  readonly role: string;
  readonly ask: Ask;
}

/** One shot, measured. */
export interface Measured extends Hits {
  readonly rate: number;
  /** Milliseconds of processor time for each answer. */
  readonly cpu: number;
  readonly cpuServer: number;
  readonly cpuPostgres: number;
}

/** How long and how often. */
export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** Target name -> its shots, round by round. */
export type Results = ReadonlyMap<string, readonly Measured[]>;

/** Runs the rounds. */
export async function paired(admin: Client, targets: readonly Target[], { rounds, seconds, connections }: Rounds): Promise<Results> {
  const results = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < targets.length; place += 1) {
      const target = targets[(round + place) % targets.length];
      if (target !== undefined) results.get(target.name)?.push(await measure(admin, target, { seconds, connections }));
    }
  }
  return results;
}

async function measure(admin: Client, target: Target, { seconds, connections }: Omit<Rounds, 'rounds'>): Promise<Measured> {
  const edges: ProcessorTime[] = [];
  const atEdge = async (): Promise<void> => {
    edges.push(await processorTime(admin, target.pid, target.role));
  };
  const hits = await shoot({ ...target, seconds, connections, atEdge }).catch((failure: unknown) => {
    throw new Error(`${target.name}: ${failure instanceof Error ? failure.message : String(failure)}`);
  });
  const [before, after] = edges;
  const each = (part: keyof ProcessorTime): number => ((after?.[part] ?? 0) - (before?.[part] ?? 0)) / Math.max(1, hits.answers);
  const [cpuServer, cpuPostgres] = [each('server'), each('postgres')];
  return { ...hits, rate: hits.answers / hits.seconds, cpu: cpuServer + cpuPostgres, cpuServer, cpuPostgres };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The median over the rounds of one target's number by another's. */
export function ratio(results: Results, [upper, lower]: readonly [string, string], of: keyof Measured): number {
  const below = results.get(lower) ?? [];
  return median((results.get(upper) ?? []).map((shot, round) => shot[of] / (below[round]?.[of] ?? NaN)));
}
