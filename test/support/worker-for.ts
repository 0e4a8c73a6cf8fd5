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

/** What `npm run verify-ledger` said, and its exit code. */
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
  /** Removes the key and the published heads. */
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
  return {
    close: () => worker.close(),
    verifyLedger: () =>
      verdict({ HUB_SYSTEM_DATABASE_URL: databaseUrl, LEDGER_PUBLIC_KEY: publicFile, LEDGER_HEADS: heads, HUB_DIR: folder }),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

function verdict(variables: Readonly<Record<string, string>>): Promise<Verdict> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, ...variables };
    execFile(process.execPath, ['dist/apps/worker/verify-ledger.js'], { env }, (failure, stdout, stderr) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), said: stdout + stderr });
    });
  });
}
