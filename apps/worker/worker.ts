/**
 * Starts the worker: outbox relay, queue worker and ledger sealer, as one Nest application whose only door is the operator's.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HubLogger, InFlight, Metrics, jsonLines, usualLevel, watchOver } from '#watch';
import type { WorkerSettings } from './settings.js';
import { measuresOf, partsOf } from './watch.js';
import { WorkerModule } from './worker.module.js';

/** A worker that runs. */
export interface RunningWorker {
  /** Where `/health/ready` and `/metrics` are. */
  readonly url: string;
  /** Takes nothing new, finishes what is in hand, seals, and closes. Stop it after the gateways, so that their last rows are sealed. */
  close(): Promise<void>;
}

/** Starts one. Rejects, in words, where the database, the queue or the ledger key cannot be used. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const module = await WorkerModule.open(settings);
  const adapter = new FastifyAdapter({
    forceCloseConnections: true,
    ...jsonLines('worker', settings.LOG_LEVEL ?? usualLevel(process.env)),
  });
  const logger = new HubLogger(adapter.getInstance().log);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, abortOnError: false });
  const [metrics, inFlight] = [new Metrics('worker'), new InFlight()];
  for (const measure of measuresOf(app)) metrics.add(measure);
  watchOver(adapter.getInstance(), { parts: partsOf(app), metrics, inFlight, metricsHere: true });
  await app.listen(settings.WORKER_PORT, settings.WORKER_HOST);
  return {
    url: await app.getUrl(),
    close: async () => {
      await inFlight.drain();
      await app.close();
    },
  };
}
