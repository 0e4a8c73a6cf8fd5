/**
 * The ledger as it is stored, streamed through cursors: however long it is, a verifier holds a few thousand rows of it.
 */
import type { ClientBase, QueryResult, QueryResultRow } from 'pg';
import { instantText } from '../ledger-row.js';
import type { LedgerLine, LedgerRow, LedgerWriterRow } from '../ledger-row.js';
import { hashOfTerms } from '../ledger-terms.js';

/** A row without its lines. */
export type StoredRow = Omit<LedgerRow, 'lines'>;

/** A line with its place. */
export interface StoredLine extends LedgerLine {
  readonly writer: string;
  readonly seq: number;
  readonly n: number;
}

const AT_ONCE = 5000;

const ROWS = `
select writer, seq::float8 as seq, prev, hash, ${instantText('at')} as at, agency, member, on_behalf_of as "onBehalfOf",
  request_id as "requestId", encode(subject, 'hex') as subject, encode(terms, 'hex') as terms, encode(clearances, 'hex') as clearances
from hub.ledger order by writer, seq`;

const LINES = `
select writer, seq::float8 as seq, n, encode(subject, 'hex') as subject, encode(terms, 'hex') as terms, encode(clearances, 'hex') as clearances
from hub.ledger_line order by writer, seq, n`;

/** All rows by writer and number, a few thousand at a time. Needs a transaction. */
export const storedRows = (client: ClientBase): AsyncGenerator<StoredRow[]> =>
  batches<StoredRow>(client, { cursor: 'ledger_rows', sql: ROWS });

/** All writers by id. */
export async function storedWriters(client: ClientBase): Promise<Map<string, LedgerWriterRow>> {
  const { rows } = await client.query<LedgerWriterRow>(
    `select id, process, ${instantText('started_at')} as "startedAt" from hub.ledger_writer`,
  );
  return new Map(rows.map((writer) => [writer.id, writer]));
}

/** The hashes of the terms whose text is still the one they are kept by. */
export async function soundTerms(client: ClientBase): Promise<Set<string>> {
  const sound = new Set<string>();
  const sql = `select encode(sha256, 'hex') as sha256, terms from hub.ledger_terms`;
  for await (const rows of batches<{ sha256: string; terms: string }>(client, { cursor: 'ledger_terms', sql })) {
    for (const { sha256, terms } of rows) if (hashOfTerms(terms) === sha256) sound.add(sha256);
  }
  return sound;
}

/** The rows of a query, batch by batch, in the transaction's snapshot. */
export async function* batches<R extends QueryResultRow>(
  client: ClientBase,
  { cursor, sql }: { readonly cursor: string; readonly sql: string },
): AsyncGenerator<R[]> {
  await client.query(`declare ${cursor} no scroll cursor for ${sql}`);
  const fetch = (): Promise<QueryResult<R>> => client.query<R>(`fetch ${String(AT_ONCE)} from ${cursor}`);
  for (let next = fetch(); ;) {
    const { rows } = await next;
    if (rows.length === 0) return;
    // The server reads on while these are looked at.
    next = fetch();
    next.catch(() => undefined);
    yield rows;
  }
}

/** The lines beside the rows: read once, in the same order, as the rows come by. */
export class LinesInOrder {
  readonly #batches: AsyncGenerator<StoredLine[]>;
  #batch: StoredLine[] = [];
  #at = 0;

  constructor(client: ClientBase) {
    this.#batches = batches<StoredLine>(client, { cursor: 'ledger_lines', sql: LINES });
  }

  /** The lines of a row. Those of no row are passed over: no hash ever covered them, or the row that had them is told as changed or missing. */
  async of(writer: string, seq: number): Promise<StoredLine[]> {
    const found: StoredLine[] = [];
    for (let line = await this.#next(); line !== undefined; line = await this.#next()) {
      if (line.writer > writer || (line.writer === writer && line.seq > seq)) break;
      if (line.writer === writer && line.seq === seq) found.push(line);
      this.#at += 1;
    }
    return found;
  }

  async #next(): Promise<StoredLine | undefined> {
    if (this.#at >= this.#batch.length) {
      const { value } = (await this.#batches.next()) as { value: StoredLine[] | undefined };
      this.#batch = value ?? [];
      this.#at = 0;
    }
    return this.#batch[this.#at];
  }
}
