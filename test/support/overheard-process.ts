/** A built app in a process of its own, with everything it writes. */
import { spawn } from 'node:child_process';
import { eventually } from './eventually.js';

/** One that runs. */
export interface Overheard {
  /** All it has written, on stdout and stderr. */
  readonly said: () => string;
  /** Asks it to stop, and waits; returns its exit code. */
  stop(): Promise<number | null>;
}

/** What to run: the built program, its variables, and the address that answers when it is ready. */
export interface Program {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly ready: string;
}

/** Starts it, and waits until it is ready. */
export async function overhear({ file, variables, ready }: Program): Promise<Overheard> {
  const child = spawn(process.execPath, [file], { env: { PATH: process.env['PATH'], ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isReady = (): Promise<boolean> =>
    fetch(ready).then(
      ({ ok }) => ok,
      () => child.exitCode !== null,
    );
  await eventually(`${file} is ready`, isReady, 60_000);
  if (child.exitCode !== null) throw new Error(`${file} ended: ${said}`);
  return {
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      return await ended;
    },
  };
}
