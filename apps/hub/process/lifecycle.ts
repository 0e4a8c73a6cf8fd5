/**
 * Starts a list of steps in order and stops what was started in reverse, whatever ends the run: Ctrl-C, a failing step, or a part that is lost.
 */
import { setTimeout as pause } from 'node:timers/promises';

const STEP_IN_FLIGHT_MS = 10_000;
// A terminal's Ctrl-C arrives twice under npm (from the terminal and forwarded): that is one person's one wish.
const SAME_WISH_MS = 1_000;

/** Something that runs until it is closed. */
export interface Running {
  close(): Promise<void>;
  /** Settles when it ends without having been asked. */
  readonly lost?: Promise<string>;
}

/** One part of the hub. */
export interface Step {
  readonly name: string;
  start(): Promise<Running | undefined>;
}

/** Runs the steps until the process is told to stop; returns the exit code: 0 when asked, 1 when a part was lost. Rethrows what a step throws. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<number> {
  const stop = stopSignal(say);
  const running: { name: string; part: Running }[] = [];
  const lost: Promise<string>[] = [];
  try {
    for (const step of steps) {
      const starting = step.start().then((part) => {
        if (part !== undefined) running.push({ name: step.name, part });
        if (part?.lost !== undefined) lost.push(part.lost);
      });
      if ((await Promise.race([starting, stop])) === 'stop') {
        await Promise.race([starting.catch(() => undefined), pause(STEP_IN_FLIGHT_MS)]);
        return 0;
      }
    }
    const end = await Promise.race([stop, ...lost]);
    if (end === 'stop') return 0;
    say(end);
    return 1;
  } finally {
    await closeAll(running, say);
  }
}

async function closeAll(running: { name: string; part: Running }[], say: (line: string) => void): Promise<void> {
  for (const { name, part } of running.toReversed()) {
    try {
      await part.close();
    } catch (failure) {
      say(`${name} did not stop as it should: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
  }
}

function stopSignal(say: (line: string) => void): Promise<'stop'> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const hear = (): void => {
      const again = askedAt !== null && performance.now() - askedAt > SAME_WISH_MS;
      if (again) say('Still stopping: what is being written is finished first.');
      if (askedAt === null) say('Stopping ...');
      askedAt ??= performance.now();
      resolve('stop');
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
    process.on('SIGHUP', hear);
  });
}
