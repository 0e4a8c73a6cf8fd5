/**
 * The worker's working day: what starts in which order, and stops so that nothing in hand is dropped.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { EventQueue, LedgerSealer, deliver } from '#store';
import { HANDLERS } from './handlers.js';

/** Token of the pool of `hub_system`. */
export const SYSTEM_POOL = Symbol('system pool');

/** Token of what brings work in or publishes: the clocks that end, the figures, and the relay that takes their events on. They stop in this order. */
export const LOOPS = Symbol('loops');

interface Loop {
  start(): void;
  close(): Promise<void>;
}

@Injectable()
export class Shift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: Pool,
    private readonly queue: EventQueue,
    @Inject(LOOPS) private readonly loops: readonly Loop[],
    private readonly sealer: LedgerSealer,
  ) {}

  onApplicationBootstrap(): void {
    this.sealer.start();
    this.queue.work((event) => deliver(this.pool, HANDLERS, event));
    for (const loop of this.loops) loop.start();
  }

  /** Nothing new, then what is in hand, then the last seal, and the connections at the end. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const loop of this.loops) await loop.close();
    await this.queue.close();
    await this.sealer.stop();
    await this.pool.end();
  }
}
