/**
 * Puts disclosures on the ledger before they leave: whoever waits for `append` may answer, whoever is refused must not.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#kernel';
import type { Pool } from 'pg';
import { asRecorded } from './disclosure.js';
import type { Disclosure } from './disclosure.js';
import { LedgerChain } from './ledger-chain.js';
import { within } from './within.js';

/** What a writer is made of. */
export interface LedgerWriterSettings {
  /** Connections of `hub_app`; the writer keeps one of them. */
  readonly pool: Pool;
  /** Which process writes: release, host, process number. No personal data. */
  readonly process: string;
  /** The database is a test's: `fsync=off` is forgiven. Default false. */
  readonly test?: boolean;
  /** How long an event may wait for the disk before it is refused, in milliseconds. Default 3000. */
  readonly timeout?: number;
}

interface Waiting {
  readonly event: Disclosure;
  readonly resolve: () => void;
  readonly reject: (refusal: Error) => void;
}

/** A batch is one statement: bounded, so that it cannot outlast the timeout by its size. */
const BATCH = 256;

/**
 * A batch begins no sooner than this after the one before, in milliseconds: a commit costs the same for one event as for ten, so that a busy process
 * pays for a hundred a second at most. Whoever comes alone waits for nobody.
 */
const APART_MS = 10;

/**
 * Group commit: one batch is in flight, everyone who comes meanwhile goes together in the next. A failed batch may have been committed or not, so
 * its chain is given up and the next batch begins a new one: a chain neither forks nor skips.
 */
export class LedgerWriter {
  readonly #settings: Required<LedgerWriterSettings>;
  #chain: LedgerChain | null = null;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #closed = false;
  #begun = -APART_MS;
  /** The chain that was opened and has not failed. */
  #proven: LedgerChain | null = null;

  constructor(settings: LedgerWriterSettings) {
    this.#settings = { test: false, timeout: 3000, ...settings };
  }

  /** Begins the first chain, so that a process that could not write the ledger does not start. Throws in words where the database is not durable. */
  async start(): Promise<void> {
    const chain = this.#current();
    try {
      await within(this.#settings.timeout, chain.open());
      this.#proven = chain;
    } catch (cause) {
      this.#giveUp(chain);
      throw cause;
    }
  }

  /** Resolves where the ledger can be written: after a failure it begins the next chain, so that who asks for readiness finds out. */
  async ready(): Promise<void> {
    if (this.#closed) throw unavailable(new Error('the ledger writer is closed'));
    if (this.#current() !== this.#proven) await this.start();
  }

  /** Resolves when the event is durable. Refuses with INVALID what cannot be recorded, with UNAVAILABLE when the ledger cannot be written. */
  async append(event: Disclosure): Promise<void> {
    const recorded = asRecorded(event);
    if (this.#closed) throw unavailable(new Error('the ledger writer is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event: recorded, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Takes no more events, waits for those it has, and gives its connection back. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#flushing;
    this.#chain?.end();
    this.#chain = null;
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const early = this.#begun + APART_MS - performance.now();
      if (early > 0) await pause(early);
      this.#begun = performance.now();
      await this.#commit(this.#waiting.splice(0, BATCH));
    }
    this.#flushing = null;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const chain = this.#current();
    try {
      await within(this.#settings.timeout, chain.append(batch.map(({ event }) => event)));
      this.#proven = chain;
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      this.#giveUp(chain);
      // Those behind the batch have waited as long: trying each batch of them in turn would keep the last ones far beyond the timeout.
      for (const { reject } of [...batch, ...this.#waiting.splice(0)]) reject(unavailable(cause));
    }
  }

  #current(): LedgerChain {
    if (this.#chain === null || this.#chain.over) {
      const { pool, process, test, timeout } = this.#settings;
      this.#chain = new LedgerChain({ pool, process, test, statementTimeout: timeout });
    }
    return this.#chain;
  }

  #giveUp(chain: LedgerChain): void {
    chain.end();
    if (this.#chain === chain) this.#chain = null;
  }
}

/** The cause stays with the refusal for the log; the edge shows only the code and the sentence. */
function unavailable(cause: unknown): Refusal {
  const refusal = new Refusal('UNAVAILABLE', 'This cannot be shown now, because it cannot be recorded. Try again in a minute.');
  return Object.assign(refusal, { cause });
}
