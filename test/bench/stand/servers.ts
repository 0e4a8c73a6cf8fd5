/**
 * The processes that are measured, each on the same core, ended with the bench however it ends.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { connect } from 'node:net';

/** A process to measure. */
export interface ServerCommand {
  readonly name: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder it runs in. Default: the repository. */
  readonly cwd?: string;
  /** The Node it runs on. Default: the bench's own. */
  readonly node?: string;
}

/** It runs and takes connections. */
export interface MeasuredServer {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to the first connection it took. */
  readonly startedMs: number;
  close(): Promise<void>;
}

const READY_MS = 120_000;
const PINS = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** What is pinned where, in words. */
export const PINNING = PINS ? 'servers on core 0; Postgres and the load generator on core 1' : 'nothing pinned to a core';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Keeps this process, or another, off the core of the servers. */
export function pinBesideServers(pid: number): void {
  if (PINS) spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '1', String(pid)]);
}

/** Starts a server and waits until it takes connections. */
export async function startServer({ name, args, port, environment, cwd, node = process.execPath }: ServerCommand): Promise<MeasuredServer> {
  const began = performance.now();
  const command = [...(PINS ? ['taskset', '--cpu-list', '0'] : []), node, ...args];
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment };
  const child = spawn(command[0] ?? '', command.slice(1), { env, cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve(void running.delete(child))));
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null || performance.now() - began > READY_MS) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start on port ${String(port)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    name,
    port,
    pid: child.pid ?? 0,
    startedMs: performance.now() - began,
    close: async () => {
      child.kill('SIGTERM');
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(stubborn);
    },
  };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve((socket.destroy(), true)));
    socket.once('error', () => resolve((socket.destroy(), false)));
  });
}
