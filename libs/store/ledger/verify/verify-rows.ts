/**
 * Streams every row past the chain it belongs to, with its lines.
 */
import type { ClientBase } from 'pg';
import type { LedgerWriterRow } from '../ledger-row.js';
import { ChainWalk } from './chain-walk.js';
import type { Finding } from './finding.js';
import { LinesInOrder, soundTerms, storedRows, storedWriters } from './stored-rows.js';
import type { StoredLine, StoredRow } from './stored-rows.js';
import type { Checkpoint } from './walk-seals.js';

/** Rows walked. */
export interface RowsReport {
  readonly sealed: number;
  readonly unsealed: number;
  readonly findings: readonly Finding[];
}

/** Per writer, the rows that seals vouch for. */
export type Checkpoints = ReadonlyMap<string, readonly Checkpoint[]>;

/** Verifies every sealed row and line. Needs a transaction, and a snapshot not older than the seals. */
export async function verifyRows(client: ClientBase, checkpoints: Checkpoints): Promise<RowsReport> {
  const kept = { writers: await storedWriters(client), terms: await soundTerms(client) };
  const walk = new RowWalk(kept, checkpoints);
  const lines = new LinesInOrder(client);
  for await (const rows of storedRows(client)) {
    for (const row of rows) {
      walk.take(row, await lines.of(row.writer, row.seq));
    }
  }
  return walk.finish();
}

/** What rows refer to. */
interface Kept {
  readonly writers: ReadonlyMap<string, LedgerWriterRow>;
  readonly terms: ReadonlySet<string>;
}

class RowWalk {
  readonly #kept: Kept;
  readonly #checkpoints: Checkpoints;
  readonly #chains = new Map<string, ChainWalk>();

  constructor(kept: Kept, checkpoints: Checkpoints) {
    this.#kept = kept;
    this.#checkpoints = checkpoints;
    for (const writer of checkpoints.keys()) this.#chainOf(writer);
  }

  take(row: StoredRow, lines: readonly StoredLine[]): void {
    this.#chainOf(row.writer).take(row, { lines, sound: [row, ...lines].every(({ terms }) => this.#kept.terms.has(terms)) });
  }

  finish(): RowsReport {
    const chains = [...this.#chains.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, chain]) => chain);
    for (const chain of chains) chain.finish();
    const total = (count: 'sealed' | 'unsealed'): number => chains.reduce((sum, { counts }) => sum + counts[count], 0);
    return { sealed: total('sealed'), unsealed: total('unsealed'), findings: chains.flatMap(({ findings }) => findings) };
  }

  #chainOf(id: string): ChainWalk {
    const chain = this.#chains.get(id) ?? new ChainWalk(id, this.#kept.writers.get(id), this.#checkpoints.get(id) ?? []);
    this.#chains.set(id, chain);
    return chain;
  }
}
