/**
 * Which account of the operating system the database server runs under: Postgres refuses to run as root, so root lends it another one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { CannotStart } from '../process/cannot-start.js';

/** An account to run under; null is our own. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Ours (null) unless we are root; then `postgres`, or `nobody` where there is none. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (account === null)
    throw new CannotStart('Postgres cannot run as root and there is no user postgres or nobody: start as an ordinary user.');
  return account;
}

/** Whether the account can enter the folder, or run the file: asked of the kernel, so that lists of rights count too. */
export function canReach(account: Account | null, path: string): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...spawnAs(account), stdio: 'ignore' });
  return test.status === 0;
}

/** Options for a child of that account, in a folder every account can stand in. */
export function spawnAs(account: Account | null): { cwd: string; uid?: number; gid?: number } {
  return account === null ? { cwd: '/' } : { cwd: '/', uid: account.uid, gid: account.gid };
}

function lookUp(name: string): Account | null {
  const uid = idOf(name, '-u');
  const gid = idOf(name, '-g');
  return uid === null || gid === null ? null : { name, uid, gid };
}

function idOf(name: string, which: '-u' | '-g'): number | null {
  try {
    return Number(execFileSync('id', [which, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}
