/**
 * How a row of the ledger is hashed and chained: the same bytes when it is written and when it is verified, by anyone who can sort JSON keys (RFC 8785).
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Disclosure } from './disclosure.js';

/** A chain's beginning as `ledger_writer` keeps it. */
export interface LedgerWriterRow {
  readonly id: string;
  readonly process: string;
  /** RFC 3339, UTC, with microseconds. */
  readonly startedAt: string;
}

/** A row without its place in the chain: what the hash covers besides `prev`. */
export interface LedgerEntry extends Disclosure {
  readonly writer: string;
  readonly seq: number;
}

/** A row in its place. */
export interface LedgerRow extends LedgerEntry {
  readonly prev: Buffer;
  readonly hash: Buffer;
}

/** SQL for an instant in the form that is hashed. */
export const instantText = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The value's canonical JSON (RFC 8785) in UTF-8. */
export function canonical(value: unknown): Buffer {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only JSON values have a canonical form');
  return Buffer.from(text);
}

/** The `prev` of a chain's first row: it binds the chain to the process that began it. */
export function genesisOf(writer: LedgerWriterRow): Buffer {
  return sha256(canonical(writer));
}

/** sha256(prev || canonical JSON of the entry with its lines, numbered from 1, hashes in hexadecimal). */
export function hashOf(prev: Buffer, { writer, seq, at, agency, member, party, lines, ...entry }: LedgerEntry): Buffer {
  const { onBehalfOf, subject, operation, purpose, requestId, disclosed } = entry;
  const numbered = lines.map((line, index) => ({ n: index + 1, subject: line.subject, disclosed: line.disclosed }));
  const who = { agency, member, party, onBehalfOf };
  return sha256(prev, canonical({ writer, seq, at, ...who, subject, operation, purpose, requestId, disclosed, lines: numbered }));
}

/** The entry, checked by `asRecorded`, in its place after the row whose hash is `prev`. */
export function chained(prev: Buffer, entry: LedgerEntry): LedgerRow {
  return { ...entry, prev, hash: sha256(prev, Buffer.from(inOrder(entry))) };
}

/** What `canonical` makes of an entry that has no key but its own: with the keys in order beforehand it costs a fraction. */
function inOrder({
  writer,
  seq,
  at,
  agency,
  member,
  party,
  onBehalfOf,
  subject,
  operation,
  purpose,
  requestId,
  ...shown
}: LedgerEntry): string {
  const lines = shown.lines.map((line, index) => ({ disclosed: byCategory(line.disclosed), n: index + 1, subject: line.subject }));
  const disclosed = byCategory(shown.disclosed);
  const who = { agency, at, disclosed, lines, member, onBehalfOf, operation, party, purpose, requestId };
  return JSON.stringify({ ...who, seq, subject, writer });
}

function byCategory(disclosed: Disclosure['disclosed']): Disclosure['disclosed'] {
  const entries = Object.entries(disclosed).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([category, { level, rule, clearance }]) => [category, { clearance, level, rule }]));
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
