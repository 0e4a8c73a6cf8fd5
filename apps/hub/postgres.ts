/**
 * The database server of `npm start` and of the tests: a child of our own, so that it outlives every app that still has something to write.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './process/cannot-start.js';
import { freePort } from './process/ports.js';
import { serverAccount, spawnAs } from './postgres/account.js';
import type { Account } from './postgres/account.js';
import { openCluster, SUPERUSER } from './postgres/cluster.js';
import { findPlace } from './postgres/place.js';
import type { Place } from './postgres/place.js';
import { healOrphan, isReady, stopServer } from './postgres/postmaster.js';

const READY_MS = 60_000;
const PORT_ATTEMPTS = 3;
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=200'];
// Only what a crash would need: commits wait for the log as in production, which the gateway insists on.
const TEST_SETTINGS = ['fsync=off', 'full_page_writes=off'];

/** What to start. */
export interface PostgresOptions {
  /** The data folder; password, port and log are kept in files beside it. */
  readonly dataDir: string;
  /** A free port is chosen, and remembered, where none is given. */
  readonly port?: number;
  /** A server whose data nobody needs after a crash. */
  readonly test?: boolean;
  /** Told in one line what the person at the terminal should know. */
  readonly say?: (line: string) => void;
}

/** A running server. */
export interface PostgresServer {
  /** Superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Fast shutdown; returns when the process is gone. */
  stop(): Promise<void>;
}

interface Launch {
  readonly place: Place;
  readonly account: Account | null;
  readonly logFile: string;
  readonly settings: readonly string[];
}

/** Starts the embedded server on the data folder, making it first where there is none; throws CannotStart with the reason in one line. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const asked = path.resolve(options.dataDir);
  const say = options.say ?? (() => undefined);
  const account = serverAccount();
  const place = findPlace(asked, account, say);
  if (await healOrphan(place.data)) say('Stopped the database server that an interrupted start left behind.');
  const password = await openCluster({ place, account, passwordFile: `${asked}.password` });
  const settings = options.test === true ? [...SETTINGS, ...TEST_SETTINGS] : SETTINGS;
  const { port, child } = await launchOnPort(
    { place, account, logFile: `${asked}.log`, settings },
    { ...options, portFile: `${asked}.port` },
  );
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await stopServer(child.pid ?? 0);
    await ended;
  };
  return { adminUrl: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`, ended, stop };
}

/** Stops what still runs on the data folder and removes it with the files beside it. */
export async function removePostgres(dataDir: string): Promise<void> {
  const asked = path.resolve(dataDir);
  const { data } = findPlace(asked, serverAccount(), () => undefined);
  await healOrphan(data);
  for (const gone of [data, `${asked}.password`, `${asked}.port`, `${asked}.log`]) rmSync(gone, { recursive: true, force: true });
}

async function launchOnPort(launch: Launch, { port: fixed, portFile }: { port?: number; portFile: string }) {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixed ?? (await freePort(remembered(portFile)));
    const child = spawnServer(launch, port);
    if (await becomesReady(launch.place.data, child)) {
      writeFileSync(portFile, `${port}\n`);
      return { port, child };
    }
    // Between choosing a port and binding it another process may take it: choose again, but not for ever.
    const words = lastWords(launch.logFile);
    if (attempt === PORT_ATTEMPTS || fixed !== undefined || !words.includes('could not create any TCP/IP sockets')) {
      throw new CannotStart(`Postgres did not start: ${words} (${launch.logFile})`);
    }
    rmSync(portFile, { force: true });
  }
}

/** Detached: Ctrl-C reaches the terminal's process group, and the database has to be the last to hear of it. */
function spawnServer({ place, account, logFile, settings }: Launch, port: number): ChildProcess {
  const log = openSync(logFile, 'w', 0o600);
  const flags = [...settings, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const child = spawn(path.join(place.bin, 'postgres'), ['-D', place.data, ...flags], {
    ...spawnAs(account),
    env: { TZ: 'UTC', PATH: process.env.PATH },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined);
  return child;
}

async function becomesReady(data: string, child: ChildProcess): Promise<boolean> {
  const until = performance.now() + READY_MS;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    if (isReady(data, child.pid)) return true;
    if (performance.now() > until) await stopServer(child.pid);
    await pause(20);
  }
  return false;
}

function remembered(portFile: string): number | undefined {
  try {
    return Number(readFileSync(portFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1) ?? '';
}
