/** A Postgres of its own that may be killed and started again at the same address, as durable as in production. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '../../apps/hub/postgres.js';
import { eventually } from '../support/eventually.js';

export interface OwnPostgres {
  /** Superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  /** SIGKILL to the server and all its children, and started again. */
  kill(): Promise<void>;
  /** Fast shutdown, and started again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one with its data in this folder, which the account of the server must be able to enter. */
export async function ownPostgres(folder: string): Promise<OwnPostgres> {
  const dataDir = path.join(folder, 'postgres');
  let server = await startPostgres({ dataDir });
  return {
    adminUrl: server.adminUrl,
    kill: async () => {
      const pid = Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
      const all = [pid, ...childrenOf(pid)];
      for (const one of all) end(one);
      await server.ended;
      await eventually('the server is gone', () => all.every((one) => !lives(one)));
      server = await startPostgres({ dataDir });
    },
    restart: async () => {
      await server.stop();
      server = await startPostgres({ dataDir });
    },
    stop: () => server.stop(),
  };
}

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter((child) => child > 0);

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A child may have ended by itself. */
const end = (pid: number): boolean => lives(pid) && process.kill(pid, 'SIGKILL');
