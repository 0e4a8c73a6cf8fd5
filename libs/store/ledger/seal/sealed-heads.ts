/**
 * Which row of every chain has been sealed last, with the Merkle tree over them: the state a sealer goes on from and a verifier arrives at.
 */
import { canonical } from '../ledger-row.js';
import { LedgerAlarm } from './ledger-alarm.js';
import { MerkleTree } from './merkle.js';
import type { Head } from './statement.js';

/** The sealed heads of all chains. */
export class SealedHeads {
  /** In leaf order: that of being sealed first. */
  readonly #heads: Head[] = [];
  readonly #places = new Map<string, number>();
  readonly #tree = new MerkleTree();

  constructor(heads: readonly Head[] = []) {
    this.take(heads);
  }

  /** All sealed heads in leaf order. */
  all(): readonly Head[] {
    return this.#heads;
  }

  /** The sealed head of a writer. */
  maybeOne(writer: string): Head | null {
    return this.#heads[this.#places.get(writer) ?? -1] ?? null;
  }

  /** The Merkle root in hexadecimal; a leaf is the canonical JSON of a head. */
  root(): string {
    return this.#tree.root().toString('hex');
  }

  /** Takes heads in: a new writer gets the next leaf. */
  take(heads: readonly Head[]): void {
    for (const head of heads) {
      const place = this.#places.get(head.writer) ?? this.#heads.length;
      this.#places.set(head.writer, place);
      this.#heads[place] = head;
      this.#tree.set(place, canonical(head));
    }
  }

  /** Those of the ledger's heads that go beyond what is sealed. Raises LedgerAlarm where one has gone, gone back, or is another row. */
  moved(current: readonly Head[]): Head[] {
    const found = new Map(current.map((head) => [head.writer, head]));
    for (const sealed of this.#heads) {
      const now = found.get(sealed.writer);
      if (now === undefined || now.seq < sealed.seq)
        throw new LedgerAlarm(`rows of writer ${sealed.writer} up to ${String(sealed.seq)} were sealed, and are not there`);
      if (now.seq === sealed.seq && now.hash !== sealed.hash)
        throw new LedgerAlarm(`row ${String(now.seq)} of writer ${now.writer} is not the one that was sealed`);
    }
    return current.filter(({ writer, seq }) => seq > (this.maybeOne(writer)?.seq ?? 0));
  }
}
