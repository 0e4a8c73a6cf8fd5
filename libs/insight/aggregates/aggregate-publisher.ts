/**
 * Looks every minute whether a publication is due. Several workers may: each publication is made by one.
 */
import type { Pool } from 'pg';
import { publishAggregates } from './publish-aggregates.js';

const EVERY_MS = 60_000;

export class AggregatePublisher {
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    /** Connections of `hub_system`. */
    private readonly pool: Pool,
    /** Told of a turn that failed; the next one tries again. */
    private readonly onError: (cause: unknown) => void,
  ) {}

  /** Begins to look. */
  start(): void {
    this.#timer ??= setInterval(() => {
      this.#turn = publishAggregates(this.pool).catch(this.onError);
    }, EVERY_MS);
  }

  /** Stops looking, after the turn in hand. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#turn;
  }
}
