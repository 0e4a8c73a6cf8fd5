/** The hub's own processes, as they would run: killed without warning, and started again by whoever watches over them. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { eventually } from '../../support/eventually.js';

/** A program, its variables, and the address that says when it is ready. */
export interface Program {
  readonly name: string;
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly readyAt: string;
}

/** One process at a time of a program. */
export interface Supervised {
  /** SIGKILL, and started again; resolves when it is ready. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
}

/** How often one that ends at its start is started. */
const STARTS = 3;

/** Starts it, and resolves when it is ready. */
export async function supervise(program: Program): Promise<Supervised> {
  let child = await started(program);
  return {
    killAndRestart: async () => {
      const ended = endOf(child);
      child.kill('SIGKILL');
      await ended;
      child = await started(program);
    },
    close: async () => {
      const ended = endOf(child);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Whatever ends this process, none of its own stays behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function start({ file, variables }: Program): ChildProcess {
  const child = spawn(process.execPath, [file], { env: { PATH: process.env.PATH, ...variables }, stdio: ['ignore', 'ignore', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts it, again where it ends before it is ready: a busy machine may keep it from its database for longer than it waits. */
async function started(program: Program): Promise<ChildProcess> {
  for (let starts = 1; ; starts += 1) {
    const child = start(program);
    if (await isReady(program, child)) return child;
    if (starts === STARTS) throw new Error(`the ${program.name} ended with code ${String(child.exitCode)}`);
  }
}

/** False: it has ended. */
async function isReady({ name, readyAt }: Program, child: ChildProcess): Promise<boolean> {
  const answers = (): Promise<boolean> =>
    fetch(readyAt).then(
      ({ ok }) => ok,
      () => child.exitCode !== null,
    );
  await eventually(`the ${name} is ready`, answers, 60_000);
  return child.exitCode === null;
}
