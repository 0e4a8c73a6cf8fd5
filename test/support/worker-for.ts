/** A worker over a spec's database, sealing with a key of its own, and the ledger as whoever holds only the public key can verify it. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { settingsSchema } from '../../apps/worker/settings.js';
import { startWorker } from '../../apps/worker/worker.js';
import type { FreshDatabase } from './database.js';

/** What a command said, and its exit code. */
export interface Verdict {
  readonly code: number;
  readonly said: string;
}

/** A running worker. */
export interface WorkerFor {
  /** Finishes what is in hand, seals and stops: after the gateways. */
  close(): Promise<void>;
  /** Runs the verifier as its own process, with the public key and the published heads. */
  verifyLedger(): Promise<Verdict>;
  /** Runs the retention run as its own process, with the key that seals the ledger; what it erased is on a list in the same folder. */
  retention(...more: string[]): Promise<Verdict>;
  /** The list of who was erased. */
  readonly erasures: string;
  /** Removes the key, the published heads and the list. */
  forget(): Promise<void>;
}

/** Starts one, its queue in the Redis of this address, or else in the database. */
export async function startWorkerFor(database: FreshDatabase, redisUrl = ''): Promise<WorkerFor> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-worker-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [key, publicFile, heads] = ['ledger.pem', 'ledger.pub.pem', 'heads.log'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(publicFile, publicKey.export({ type: 'spki', format: 'pem' }));
  const databaseUrl = database.url('hub_system');
  const settings = settingsSchema.parse({
    HUB_SYSTEM_DATABASE_URL: databaseUrl,
    HUB_QUEUE_DATABASE_URL: database.url('hub_queue'),
    LEDGER_KEY: key,
    LEDGER_HEADS: heads,
    REDIS_URL: redisUrl,
  });
  Logger.overrideLogger(['error', 'warn']);
  const worker = await startWorker(settings);
  const variables = { HUB_SYSTEM_DATABASE_URL: databaseUrl, HUB_DIR: folder };
  const erasures = path.join(folder, 'erasures.log');
  return {
    close: () => worker.close(),
    verifyLedger: () => verdict('verify-ledger', { ...variables, LEDGER_PUBLIC_KEY: publicFile, LEDGER_HEADS: heads }),
    retention: (...more) => verdict('retention', { ...variables, LEDGER_KEY: key, ERASURES: erasures }, more),
    erasures,
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

function verdict(command: string, variables: Readonly<Record<string, string>>, more: readonly string[] = []): Promise<Verdict> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, ...variables };
    execFile(process.execPath, [`dist/apps/worker/${command}.js`, ...more], { env }, (failure, stdout, stderr) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), said: stdout + stderr });
    });
  });
}
