/**
 * What is being answered now, so that a stop waits for it: nothing new is taken, and nobody who was promised an answer goes without.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** How long a stop waits for what is in hand, in milliseconds: less than the 30 s after which an orchestrator kills. */
const LONGEST_MS = 15_000;

export class InFlight {
  #count = 0;
  #stopping = false;
  #empty: (() => void) | null = null;

  /** Whether the app has been told to stop. */
  get stopping(): boolean {
    return this.#stopping;
  }

  begin(): void {
    this.#count += 1;
  }

  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#empty?.();
  }

  /** From now on nothing new is taken; resolves when nothing is in hand, or when it has waited long enough. */
  async drain(longestMs = LONGEST_MS): Promise<void> {
    this.#stopping = true;
    if (this.#count === 0) return;
    const waited = new AbortController();
    const empty = new Promise<void>((resolve) => {
      this.#empty = resolve;
    });
    await Promise.race([empty, pause(longestMs, undefined, { signal: waited.signal }).catch(() => undefined)]);
    waited.abort();
  }
}
