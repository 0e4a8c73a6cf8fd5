/**
 * Follows one writer's chain row by row, as far as it is sealed: names the first row that is not what was written, whatever was done to it.
 */
import { genesisOf, hashOf } from '../ledger-row.js';
import type { LedgerWriterRow } from '../ledger-row.js';
import { aboutRows } from './finding.js';
import type { Finding } from './finding.js';
import type { StoredLine, StoredRow } from './stored-rows.js';
import type { Checkpoint } from './walk-seals.js';

/** What belongs to a row: its lines, and whether the terms that it and they name are there as they were. */
export interface Beside {
  readonly lines: readonly StoredLine[];
  readonly sound: boolean;
}

/** A walk along one chain: take its rows in order, then finish. */
export class ChainWalk {
  readonly findings: Finding[] = [];
  /** Rows the seals vouch for, and rows written since. */
  readonly counts = { sealed: 0, unsealed: 0 };
  readonly #id: string;
  readonly #checkpoints: readonly Checkpoint[];
  readonly #end: number;
  #nextCheckpoint = 0;
  #expected = 1;
  /** The hash the next row must remember; null after a fault, whose consequences are not told as faults of their own. */
  #prev: Buffer | null = null;
  /** Whether the row before was told, or its hash a seal's: then it is not the one to blame for what follows it. */
  #cleared = true;
  #faultSinceCheckpoint = false;

  constructor(id: string, writer: LedgerWriterRow | undefined, checkpoints: readonly Checkpoint[]) {
    this.#id = id;
    this.#checkpoints = checkpoints;
    this.#end = checkpoints.at(-1)?.seq ?? 0;
    if (writer !== undefined) this.#prev = genesisOf(writer);
    else if (this.#end > 0) this.#tell([1, 1], 'the writer it belongs to is missing from ledger_writer');
  }

  /** Takes the chain's next row with what belongs to it. */
  take(row: StoredRow, beside: Beside): void {
    if (row.seq > this.#end) {
      this.counts.unsealed += 1;
      return;
    }
    this.counts.sealed += 1;
    if (row.seq < this.#expected) {
      this.#tell([row.seq, row.seq], 'has been inserted: this number was taken');
      return;
    }
    if (row.seq > this.#expected) this.#tellMissing(row.seq - 1);
    this.#check(row, beside);
    this.#expected = row.seq + 1;
  }

  /** The chain has no more rows. */
  finish(): void {
    if (this.#expected <= this.#end) this.#tellMissing(this.#end);
  }

  #check(row: StoredRow, { lines, sound }: Beside): void {
    const changed = !lines.every(({ n }, index) => n === index + 1) || !row.hash.equals(hashOf(row.prev, withLines(row, lines)));
    const follows = this.#prev === null || row.prev.equals(this.#prev);
    const faults = this.findings.length;
    if (changed) this.#tell([row.seq, row.seq], 'has been changed: it does not have the hash it was written with');
    else if (!follows) this.#tellBroken(row.seq);
    const sealed = this.#meetCheckpoint(row);
    const told = this.findings.length > faults;
    this.#prev = told ? null : row.hash;
    this.#cleared = told || sealed;
    // No fault of the chain: the row is what it was, and what it names is not.
    if (!sound)
      this.findings.push(aboutRows(this.#id, [row.seq, row.seq], 'its terms are missing from ledger_terms, or have been changed there'));
  }

  /** Both rows have the hash of their content, and still do not fit: one of them was written anew. */
  #tellBroken(seq: number): void {
    if (seq === 1) this.#tell([1, 1], 'does not follow from the beginning of its chain in ledger_writer');
    else if (this.#cleared) this.#tell([seq, seq], 'has been written anew: it does not follow the row before it');
    else this.#tell([seq - 1, seq - 1], 'has been written anew: the row after it remembers another');
  }

  #meetCheckpoint({ seq, hash }: StoredRow): boolean {
    const checkpoint = this.#checkpoints[this.#nextCheckpoint];
    if (checkpoint?.seq !== seq) return false;
    const before = this.#checkpoints[this.#nextCheckpoint - 1]?.seq ?? 0;
    this.#nextCheckpoint += 1;
    const same = hash.toString('hex') === checkpoint.hash;
    if (!same && !this.#faultSinceCheckpoint) {
      this.#tell(
        [before + 1, seq],
        `not what seal ${String(checkpoint.seal)} sealed: one of them, and the chain from it on, has been written anew`,
      );
    }
    this.#faultSinceCheckpoint = false;
    return same;
  }

  #tellMissing(until: number): void {
    this.#tell([this.#expected, until], 'sealed, and missing');
    while ((this.#checkpoints[this.#nextCheckpoint]?.seq ?? Infinity) <= until) this.#nextCheckpoint += 1;
    this.#prev = null;
  }

  #tell(rows: readonly [number, number], words: string): void {
    this.findings.push(aboutRows(this.#id, rows, words));
    this.#faultSinceCheckpoint = true;
  }
}

function withLines(row: StoredRow, lines: readonly StoredLine[]): StoredRow & { lines: readonly StoredLine[] } {
  return { ...row, lines };
}
