/**
 * Seals the ledger every second and at stop, one process at a time: from then on nobody, not even its owner, can change a sealed row unseen.
 */
import { within } from '../within.js';
import { Sealing } from './sealing.js';
import type { SealerSettings } from './sealing.js';
import type { Seal } from './statement.js';

/** What a running sealer is told besides. */
export interface LedgerSealerSettings extends SealerSettings {
  /** Milliseconds between two seals. Default 1000. */
  readonly every?: number;
  /** Told of every failed turn: a LedgerAlarm needs a person, anything else is tried again. */
  readonly onError: (cause: unknown) => void;
}

/** A turn that takes longer has lost its link or its disk. */
const TURN = 30_000;

/** Seals while it runs. Several may run: the one that holds the lock seals, the others stand by. */
export class LedgerSealer {
  readonly #settings: LedgerSealerSettings;
  #sealing: Sealing | null = null;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #busy = false;
  #standsBy = false;
  #sealedAt = performance.now();

  constructor(settings: LedgerSealerSettings) {
    this.#settings = settings;
  }

  /** Begins to seal. */
  start(): void {
    this.#timer ??= setInterval(() => {
      if (!this.#busy) void this.#sealQuietly();
    }, this.#settings.every ?? 1000);
  }

  /** Seconds since a turn found every row sealed, or sealed it; null where another process seals. */
  get lagSeconds(): number | null {
    return this.#standsBy ? null : (performance.now() - this.#sealedAt) / 1000;
  }

  /** Seals once more, after the turn in progress, and gives up the lock. Failures go to `onError`. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#sealQuietly();
    this.#end();
  }

  /** Seals now; null where nothing moved or another process seals. Rejects with LedgerAlarm where the ledger contradicts its seals. */
  sealNow(): Promise<Seal | null> {
    const turn = this.#turn.then(() => this.#seal());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #seal(): Promise<Seal | null> {
    try {
      return await within(TURN, this.#take());
    } catch (cause) {
      this.#end();
      throw cause;
    }
  }

  async #take(): Promise<Seal | null> {
    this.#sealing ??= await Sealing.begin(this.#settings, () => this.#end());
    this.#standsBy = this.#sealing === null;
    const seal = (await this.#sealing?.seal()) ?? null;
    this.#sealedAt = performance.now();
    return seal;
  }

  async #sealQuietly(): Promise<void> {
    this.#busy = true;
    try {
      await this.sealNow();
    } catch (cause) {
      this.#settings.onError(cause);
    } finally {
      this.#busy = false;
    }
  }

  #end(): void {
    this.#sealing?.end();
    this.#sealing = null;
  }
}
