/**
 * Makes the database cluster once, and says in words why one that is there cannot be used.
 */
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../process/cannot-start.js';
import { spawnAs } from './account.js';
import type { Account } from './account.js';
import type { Place } from './place.js';

/** The superuser of an embedded server: used to prepare databases and roles, never by an app at work. */
export const SUPERUSER = 'hub_admin';

/** What is needed to open or make a cluster. */
export interface ClusterFiles {
  readonly place: Place;
  readonly account: Account | null;
  /** File of the superuser's password, beside the data, readable to us alone. */
  readonly passwordFile: string;
}

/** Makes the cluster where there is none, checks the one that is there, and returns the superuser's password. */
export async function openCluster(files: ClusterFiles): Promise<string> {
  const { place, account, passwordFile } = files;
  checkOwner(place.data, account);
  const version = path.join(place.data, 'PG_VERSION');
  if (!existsSync(version)) return makeCluster(files);
  checkVersion(place, readFileSync(version, 'utf8').trim());
  if (!existsSync(passwordFile)) {
    throw new CannotStart(`The database in ${place.data} was made by hub files that are gone: remove that folder and start again.`);
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

async function makeCluster({ place, account, passwordFile }: ClusterFiles): Promise<string> {
  // Made under another name and renamed when whole: an interrupted first start leaves nothing that looks like a database.
  const draft = `${place.data}.making`;
  const passwordForInitdb = `${draft}.password`;
  const password = randomBytes(24).toString('base64url');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordForInitdb, password, { mode: 0o600 });
  if (account !== null) for (const made of [draft, passwordForInitdb]) chownSync(made, account.uid, account.gid);
  try {
    await initialise(path.join(place.bin, 'initdb'), [`--pgdata=${draft}`, `--pwfile=${passwordForInitdb}`], account);
  } finally {
    rmSync(passwordForInitdb, { force: true });
  }
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(draft, place.data);
  return password;
}

async function initialise(program: string, options: readonly string[], account: Account | null): Promise<void> {
  const fixed = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', `--username=${SUPERUSER}`];
  try {
    await promisify(execFile)(program, [...fixed, ...options], { ...spawnAs(account), env: { TZ: 'UTC', PATH: process.env.PATH } });
  } catch (failure) {
    throw new CannotStart(`Postgres could not make its data folder: ${wordsOf(failure)}`);
  }
}

function checkOwner(data: string, account: Account | null): void {
  if (!existsSync(data)) return;
  const ours = account?.uid ?? process.getuid?.();
  const owner = statSync(data).uid;
  if (ours === undefined || owner === ours) return;
  throw new CannotStart(
    `The data folder ${data} belongs to another user (id ${owner}): start as that user, or set HUB_DIR to another folder.`,
  );
}

function checkVersion({ bin, data }: Place, found: string): void {
  const printed = execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const shipped = /(\d+)\./.exec(printed)?.[1];
  if (shipped === found) return;
  throw new CannotStart(
    `The data in ${data} is of Postgres ${found}, this is Postgres ${shipped}: begin again with --reset, or dump and reload it.`,
  );
}

function wordsOf(failure: unknown): string {
  const { stderr } = failure as { stderr?: string };
  const lines = (stderr ?? String(failure)).trim().split('\n');
  return lines.find((line) => line.includes('error')) ?? lines.at(-1) ?? '';
}
