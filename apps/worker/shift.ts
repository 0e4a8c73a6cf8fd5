/**
 * The worker's working day: what starts in which order, and stops so that nothing in hand is dropped.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { AggregatePublisher } from '#insight';
import { EventQueue, LedgerSealer, OutboxRelay, deliver } from '#store';
import { HANDLERS } from './handlers.js';

/** Token of the pool of `hub_system`. */
export const SYSTEM_POOL = Symbol('system pool');

@Injectable()
export class Shift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: Pool,
    private readonly queue: EventQueue,
    private readonly relay: OutboxRelay,
    private readonly sealer: LedgerSealer,
    private readonly publisher: AggregatePublisher,
  ) {}

  onApplicationBootstrap(): void {
    this.sealer.start();
    this.queue.work((event) => deliver(this.pool, HANDLERS, event));
    this.relay.start();
    this.publisher.start();
  }

  /** Nothing new, then what is in hand, then the last seal, and the connections at the end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.close();
    await this.queue.close();
    await this.publisher.stop();
    await this.sealer.stop();
    await this.pool.end();
  }
}
