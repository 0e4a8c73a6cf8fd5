/**
 * What a measurement is: servers that are up beforehand, shots at them, and the numbers and bars that come of it.
 */
import type { Question } from '../ask/questions.js';
import type { BenchFlags } from '../flags.js';
import { shoot } from '../load/shoot.js';
import type { Results, Target } from '../load/rounds.js';
import type { Bar } from '../report/bars.js';
import type { MeasuredServer } from '../stand/servers.js';
import type { Stand } from '../stand/stand.js';

/** What a measurement found. */
export interface Found {
  readonly title: string;
  readonly results?: Results;
  readonly bars: readonly Bar[];
  /** What is unequal, and what else was seen. */
  readonly notes: readonly string[];
}

/** A measurement, and the bars it can answer. */
export interface Phase {
  readonly bars: readonly string[];
  /** Starts the servers it needs besides the hub and the floor: all are up before anything is measured. */
  readonly ready?: (stand: Stand, flags: BenchFlags) => Promise<unknown>;
  readonly run: (stand: Stand, flags: BenchFlags) => Promise<Found>;
  /** Needs what only the bench installs: not of --quick. */
  readonly installs?: true;
}

/** A gateway to shoot at. */
export const hubTarget = ({ name, port, pid }: MeasuredServer, { hub }: Pick<Question, 'hub'>, role = 'hub_app'): Target => ({
  ...{ name, port, pid, role },
  ask: hub,
});

/** The floor to shoot at. */
export const floorTarget = ({ name, port, pid }: MeasuredServer, { floor }: Question, named = name): Target => ({
  ...{ name: named, port, pid },
  role: 'bench_floor',
  ask: floor,
});

/** A process that has just started compiles what the others have compiled long ago: ten questions of every caller, or so many seconds. */
export async function warm({ port }: MeasuredServer, { hub: ask, callers }: Omit<Question, 'floor'>, flags: BenchFlags): Promise<void> {
  const atEdge = (): Promise<void> => Promise.resolve();
  const seconds = flags.quick ? 1 : 10;
  for (let answers = 0, shots = 0; answers < 10 * callers && shots < seconds; shots += 1)
    answers += (await shoot({ port, ask, connections: flags.connections, seconds: 1, atEdge })).answers;
}
