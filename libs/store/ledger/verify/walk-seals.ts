/**
 * Follows the seals from the first: each signed, each after the one before, none of them forgetting a writer. What they say of rows, rows must meet.
 */
import type { KeyObject } from 'node:crypto';
import { canonical } from '../ledger-row.js';
import { SealedHeads } from '../seal/sealed-heads.js';
import { isComplete, isSignedBy } from '../seal/statement.js';
import type { Seal } from '../seal/statement.js';
import { aboutSeal } from './finding.js';
import type { Finding } from './finding.js';
import type { PublishedSeals } from './published-seals.js';

/** A row whose hash a seal knows. */
export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
  readonly seal: number;
}

/** The seals of the database by number. */
export type StoredSeals = ReadonlyMap<number, Seal>;

/** The seals walked: what they found, and per writer the rows they vouch for, in order. */
export class SealWalk {
  readonly checkpoints = new Map<string, Checkpoint[]>();
  readonly findings: Finding[] = [];
  /** Number of the last seal. */
  readonly last: number;
  #heads = new SealedHeads();
  /** After a broken link roots cannot be followed until a seal lists all heads again. */
  #adrift = false;
  readonly #missing: number[] = [];

  constructor(
    private readonly published: PublishedSeals,
    private readonly stored: StoredSeals,
    private readonly publicKey: KeyObject,
  ) {
    this.last = Math.max(published.last, ...stored.keys());
    for (let no = 1; no <= this.last; no += 1) this.#step(no);
    this.#tellMissing();
  }

  #step(no: number): void {
    const seal = this.#standing(no);
    if (seal === null) this.#adrift = true;
    else this.#follow(seal);
  }

  /** The published seal where there is one: it is trusted before the database's. */
  #standing(no: number): Seal | null {
    const published = this.published.seals.get(no);
    const stored = this.stored.get(no);
    if (stored === undefined) this.#missing.push(no);
    if (published !== undefined) {
      if (stored !== undefined && !isSame(published, stored)) this.#tell(no, 'in the database is not the one that was published');
      return published;
    }
    if (stored === undefined) return null;
    if (no <= this.published.last) this.#tell(no, 'is in the database, and was not published with those after it');
    if (isSignedBy(stored, this.publicKey)) return stored;
    this.#tell(no, 'in the database is not signed by this key');
    return null;
  }

  #follow(seal: Seal): void {
    const complete = isComplete(seal.no);
    if (!this.#adrift && seal.prevRoot !== this.#heads.root()) this.#loseTrack(seal, 'does not follow the seal before it');
    if (complete) this.#tellForgotten(seal);
    if (complete && this.#adrift) this.#heads = new SealedHeads(seal.heads);
    else this.#heads.take(seal.heads);
    if (complete) this.#adrift = false;
    if (!this.#adrift && seal.root !== this.#heads.root()) this.#loseTrack(seal, 'its root is not that of its heads');
    for (const head of seal.heads) this.#vouch(head, seal.no);
  }

  #tellForgotten({ no, heads }: Seal): void {
    const listed = new Set(heads.map(({ writer }) => writer));
    for (const { writer } of this.#heads.all()) {
      if (!listed.has(writer)) this.#tell(no, `writer ${writer} was sealed before and is absent`);
    }
  }

  #vouch({ writer, seq, hash }: Seal['heads'][number], seal: number): void {
    const known = this.checkpoints.get(writer) ?? [];
    this.checkpoints.set(writer, known);
    const last = known.at(-1);
    if (last === undefined || seq > last.seq) known.push({ seq, hash, seal });
    else if (seq < last.seq || hash !== last.hash) this.#tell(seal, `writer ${writer} goes back behind row ${String(last.seq)}`);
  }

  #loseTrack({ no }: Seal, words: string): void {
    this.#tell(no, words);
    this.#adrift = true;
  }

  #tell(no: number, words: string): void {
    this.findings.push(aboutSeal(no, words));
  }

  #tellMissing(): void {
    const [first] = this.#missing;
    if (first === undefined) return;
    const others =
      this.#missing.length === 1 ? '' : `, and ${String(this.#missing.length - 1)} more up to seal ${String(this.#missing.at(-1))}`;
    this.#tell(first, `is missing from the database${others}`);
  }
}

function isSame(one: Seal, other: Seal): boolean {
  return canonical(one).equals(canonical(other));
}
