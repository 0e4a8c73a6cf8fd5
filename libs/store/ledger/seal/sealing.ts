/**
 * One sealer's turn: the lock, held on a connection of its own, and the state it seals from. Any failure ends the turn; the next one reads afresh.
 */
import type { KeyObject } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { lastPublished, publish } from './heads-file.js';
import { LedgerAlarm } from './ledger-alarm.js';
import { SealedHeads } from './sealed-heads.js';
import { insertSeal, manyHeads, manyRecentSeals, manySeals, oneInstant } from './seal-rows.js';
import { isComplete, signed } from './statement.js';
import type { Seal } from './statement.js';

/** What a sealer is made of. */
export interface SealerSettings {
  /** Connections of `hub_system`; the sealer keeps one of them. */
  readonly pool: Pool;
  /** The hub's Ed25519 key. */
  readonly privateKey: KeyObject;
  /** Path of the published heads. */
  readonly headsFile: string;
}

// Any number will do: every sealer of a database asks for the same one.
const SEALER_LOCK = 6_962_001;

/** A turn at sealing: begun with the lock, ended with its connection. */
export class Sealing {
  readonly #client: PoolClient;
  readonly #settings: SealerSettings;
  readonly #heads: SealedHeads;
  #no: number;

  private constructor(client: PoolClient, settings: SealerSettings, recent: readonly Seal[]) {
    this.#client = client;
    this.#settings = settings;
    this.#heads = new SealedHeads();
    for (const { heads } of recent) this.#heads.take(heads);
    this.#no = recent.at(-1)?.no ?? 0;
  }

  /** Takes the lock and publishes what a crash kept back; null where another process seals. */
  static async begin(settings: SealerSettings, onLost: () => void): Promise<Sealing | null> {
    const client = await settings.pool.connect();
    client.on('error', onLost);
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [SEALER_LOCK]);
      if (rows[0]?.mine === true) {
        const recent = await manyRecentSeals(client);
        await catchUp(client, settings.headsFile, recent.at(-1) ?? null);
        return new Sealing(client, settings, recent);
      }
    } catch (cause) {
      client.release(true);
      throw cause;
    }
    client.release(true);
    return null;
  }

  /** Seals the heads that moved, in the database first and then outside; null where none did. */
  async seal(): Promise<Seal | null> {
    const moved = this.#heads.moved(await manyHeads(this.#client));
    if (moved.length === 0) return null;
    const no = this.#no + 1;
    const prevRoot = this.#heads.root();
    this.#heads.take(moved);
    const heads = isComplete(no) ? [...this.#heads.all()] : moved;
    const at = await oneInstant(this.#client);
    const seal = signed<Seal>({ kind: 'seal', no, at, root: this.#heads.root(), prevRoot, heads }, this.#settings.privateKey);
    await insertSeal(this.#client, seal);
    await publish(this.#settings.headsFile, [seal]);
    this.#no = no;
    return seal;
  }

  /** Gives up the lock with its connection. */
  end(): void {
    this.#client.release(true);
  }
}

/** Brings the published heads up to the database. The database may be ahead of them, by a crash between the two; never behind. */
async function catchUp(client: PoolClient, headsFile: string, stored: Seal | null): Promise<void> {
  const last = await lastPublished(headsFile);
  const no = last?.no ?? 0;
  const ending = stored?.no ?? 0;
  if (no > ending) throw new LedgerAlarm(`seal ${String(no)} was published, and the database ends with seal ${String(ending)}`);
  const seals = await manySeals(client, no);
  if (last !== null && no > 0 && seals[0]?.root !== last.root)
    throw new LedgerAlarm(`seal ${String(no)} is not the one that was published`);
  const behind = seals.filter((seal) => seal.no > no);
  if (behind.length > 0) await publish(headsFile, behind);
}
