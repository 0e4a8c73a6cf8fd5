/**
 * The database server the people are loaded into: one of yours, the one a running hub has started, or the hub's own, started for as long as it takes.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lockHome } from '../home/lock.js';
import { startPostgres } from '../postgres.js';
import { SUPERUSER } from '../postgres/cluster.js';
import { isFree } from '../process/ports.js';
import type { HubSettings } from '../settings.js';

/** A server that can be written to, and how to let it go. */
export interface SeedServer {
  /** Superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  close(): Promise<void>;
}

/** Finds or starts the server of these settings. Throws CannotStart with the reason in one line. */
export async function openServer({ databaseUrl, hubDir }: HubSettings, say: (line: string) => void): Promise<SeedServer> {
  if (databaseUrl !== undefined) return { adminUrl: databaseUrl, close: () => Promise.resolve() };
  const dataDir = path.join(hubDir, 'postgres');
  const running = await runningServer(dataDir);
  if (running !== null) return { adminUrl: running, close: () => Promise.resolve() };
  const unlock = lockHome(hubDir);
  const server = await startPostgres({ dataDir, say });
  return {
    adminUrl: server.adminUrl,
    close: async () => {
      await server.stop();
      unlock();
    },
  };
}

/** The superuser's address of the server a hub that runs now has started, by the files it keeps beside the data; null when there is none. */
async function runningServer(dataDir: string): Promise<string | null> {
  if (!existsSync(`${dataDir}.port`) || !existsSync(`${dataDir}.password`)) return null;
  const port = Number(readFileSync(`${dataDir}.port`, 'utf8'));
  if (await isFree(port)) return null;
  return `postgres://${SUPERUSER}:${readFileSync(`${dataDir}.password`, 'utf8').trim()}@127.0.0.1:${port}/postgres`;
}
