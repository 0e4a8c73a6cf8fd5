/**
 * The worker's working day: what starts in which order, and stops so that nothing in hand is dropped.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { EventQueue, OutboxRelay, deliver } from '#store';
import { HANDLERS } from './handlers.js';

/** Token of the pool of `hub_system`. */
export const SYSTEM_POOL = Symbol('system pool');

/** Token of the rounds: what looks around by itself, in the order it starts. It stops the other way round, so that the last seal covers all. */
export const ROUNDS = Symbol('rounds');

/** Something that looks around by itself while the worker runs. */
export interface Round {
  start(): void;
  /** Stops after the turn in hand. */
  stop(): Promise<void>;
}

@Injectable()
export class Shift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: Pool,
    private readonly queue: EventQueue,
    private readonly relay: OutboxRelay,
    @Inject(ROUNDS) private readonly rounds: readonly Round[],
  ) {}

  onApplicationBootstrap(): void {
    for (const round of this.rounds) round.start();
    this.queue.work((event) => deliver(this.pool, HANDLERS, event));
    this.relay.start();
  }

  /** Nothing new, then what is in hand, then the last seal, and the connections at the end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.close();
    await this.queue.close();
    for (const round of [...this.rounds].reverse()) await round.stop();
    await this.pool.end();
  }
}
