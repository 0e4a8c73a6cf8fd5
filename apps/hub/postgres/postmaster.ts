/**
 * The server process as its own file `postmaster.pid` tells it: is it ready, and is one left over from a hub that was killed.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from '../process/command-of.js';

const LINE_OF_STATUS = 7;
const FAST_SHUTDOWN_MS = 20_000;

/** Whether this very process has opened the data folder and takes connections. */
export function isReady(data: string, pid: number): boolean {
  const lines = pidFile(data);
  return Number(lines[0]) === pid && lines[LINE_OF_STATUS]?.trim() === 'ready';
}

/**
 * Stops the server that a killed hub left behind, and clears a file that names some other process now. Returns whether one was stopped.
 */
export async function healOrphan(data: string): Promise<boolean> {
  const pid = Number(pidFile(data)[0]);
  if (!(pid > 0)) return false;
  if (isServerOf(data, pid)) {
    await stopServer(pid);
    return true;
  }
  // Process ids are used again: Postgres refuses to start while the file names a living process, whatever it is.
  rmSync(path.join(data, 'postmaster.pid'), { force: true });
  return false;
}

/** Fast shutdown: sessions are ended and everything is written; after 20 seconds the immediate one, which the next start recovers from. */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await isGone(pid, FAST_SHUTDOWN_MS)) return;
  signal(pid, 'SIGQUIT');
  await isGone(pid, FAST_SHUTDOWN_MS);
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until) {
    if (!signal(pid, 0)) return true;
    await pause(25);
  }
  return false;
}

function isServerOf(data: string, pid: number): boolean {
  const command = commandOf(pid);
  return command !== null && command.includes('postgres') && command.includes(data);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
