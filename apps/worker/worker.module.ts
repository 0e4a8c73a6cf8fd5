/**
 * The queue side of the rooms. No logic: what is done about an event stands in its room, how it gets there in the store.
 */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Pool } from 'pg';
import { TimerSweep } from '#escalation';
import { AggregatePublisher } from '#insight';
import { EventQueue, LedgerSealer, OutboxRelay, failureWords, openEventQueue, openSystemPool } from '#store';
import { NOUNS } from './handlers.js';
import type { WorkerSettings } from './settings.js';
import { LOOPS, SYSTEM_POOL, Shift } from './shift.js';

const logger = new Logger('Worker');
const report = (what: string, failure: unknown): void => logger.warn(`${what}: ${failureWords(failure)}`);

const unsealed = (cause: unknown): void => logger.error(`the ledger was not sealed: ${failureWords(cause)}`);

@Module({})
export class WorkerModule {
  /** The module of a worker with these settings. What can be refused is opened before Nest begins, so that a refusal is one clear error. */
  static async open(settings: WorkerSettings): Promise<DynamicModule> {
    const { HUB_SYSTEM_DATABASE_URL: url, HUB_QUEUE_DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LEDGER_HEADS: headsFile } = settings;
    const privateKey = createPrivateKey(readFileSync(settings.LEDGER_KEY));
    const queue = await openEventQueue({ redisUrl, databaseUrl }, report);
    return {
      module: WorkerModule,
      providers: [
        Shift,
        { provide: SYSTEM_POOL, useFactory: () => openSystemPool(url, report) },
        { provide: EventQueue, useValue: queue },
        {
          provide: OutboxRelay,
          inject: [SYSTEM_POOL],
          useFactory: (pool: Pool) => new OutboxRelay({ pool, url, report, nouns: NOUNS, publish: (events) => queue.publish(events) }),
        },
        { provide: TimerSweep, inject: [SYSTEM_POOL], useFactory: (pool: Pool) => new TimerSweep({ pool, report }) },
        {
          provide: AggregatePublisher,
          inject: [SYSTEM_POOL],
          useFactory: (pool: Pool) => new AggregatePublisher(pool, (cause) => report('the aggregates were not published', cause)),
        },
        {
          provide: LOOPS,
          inject: [TimerSweep, AggregatePublisher, OutboxRelay],
          useFactory: (...loops: [TimerSweep, AggregatePublisher, OutboxRelay]) => loops,
        },
        {
          provide: LedgerSealer,
          inject: [SYSTEM_POOL],
          useFactory: (pool: Pool) => new LedgerSealer({ pool, privateKey, headsFile, onError: unsealed }),
        },
      ],
    };
  }
}
