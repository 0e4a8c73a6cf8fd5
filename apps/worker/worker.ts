/**
 * Starts the worker: outbox relay, queue worker and ledger sealer, as one Nest application without a door.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { WorkerSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

/** A worker that runs. */
export interface RunningWorker {
  /** Takes nothing new, finishes what is in hand, seals, and closes. Stop it after the gateways, so that their last rows are sealed. */
  close(): Promise<void>;
}

/** Starts one. Rejects, in words, where the database, the queue or the ledger key cannot be used. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  return await NestFactory.createApplicationContext(await WorkerModule.open(settings), { abortOnError: false });
}
