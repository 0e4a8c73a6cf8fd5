/**
 * How a row of the ledger is hashed and chained: the same bytes when it is written and when it is verified, by anyone who can sort JSON keys (RFC 8785).
 */
import { createHash, hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Disclosure, DisclosureLine } from './disclosure.js';

/** A chain's beginning as `ledger_writer` keeps it. */
export interface LedgerWriterRow {
  readonly id: string;
  readonly process: string;
  /** RFC 3339, UTC, with microseconds. */
  readonly startedAt: string;
}

/** One person of a list as stored: terms and clearances in hexadecimal, 32 bytes and 16 for each clearance. */
export interface LedgerLine {
  readonly subject: string;
  readonly terms: string;
  readonly clearances: string;
}

/** A row without its place in the chain: what the hash covers besides `prev`. */
export interface LedgerEntry extends Omit<LedgerLine, 'subject'> {
  readonly writer: string;
  readonly seq: number;
  readonly at: string;
  readonly agency: string;
  readonly member: string;
  readonly onBehalfOf: string | null;
  readonly requestId: string | null;
  readonly subject: string | null;
  readonly lines: readonly LedgerLine[];
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
  return createHash('sha256').update(canonical(writer)).digest();
}

/** sha256(prev || canonical JSON of the entry with its lines, numbered from 1, bytes in hexadecimal). */
export function hashOf(prev: Buffer, { writer, seq, at, agency, member, lines, ...entry }: LedgerEntry): Buffer {
  const { onBehalfOf, requestId, subject, terms, clearances } = entry;
  const numbered = lines.map((line, index) => ({ n: index + 1, subject: line.subject, terms: line.terms, clearances: line.clearances }));
  const who = { agency, member, onBehalfOf, requestId };
  const whole = canonical({ writer, seq, at, ...who, subject, terms, clearances, lines: numbered });
  return createHash('sha256').update(prev).update(whole).digest();
}

/** A disclosure, checked by `asRecorded`, as the chain stores it at this place. Field by field, as below: what is spread costs ten times as much. */
export function entryOf(event: Disclosure, { writer, seq }: { readonly writer: string; readonly seq: number }): LedgerEntry {
  const { at, agency, member, onBehalfOf, requestId, subject, terms, clearances, lines } = event;
  const [bytes, people] = [packed(clearances), lines.map(lineOf)];
  return { writer, seq, at, agency, member, onBehalfOf, requestId, subject, terms: terms.sha256, clearances: bytes, lines: people };
}

/** The entry in its place after the row whose hash is `prev`. */
export function chained(prev: Buffer, entry: LedgerEntry): LedgerRow {
  const text = inOrder(entry);
  const bytes = Buffer.allocUnsafe(prev.length + Buffer.byteLength(text));
  prev.copy(bytes);
  bytes.write(text, prev.length);
  const { writer, seq, at, agency, member, onBehalfOf, requestId, subject, terms, clearances, lines } = entry;
  const place = hash('sha256', bytes, 'buffer');
  return { writer, seq, at, agency, member, onBehalfOf, requestId, subject, terms, clearances, lines, prev, hash: place };
}

/** What `canonical` makes of an entry that has no key but its own: with the keys in order beforehand it costs a fraction. */
function inOrder({ writer, seq, at, agency, member, onBehalfOf, requestId, subject, terms, clearances, lines }: LedgerEntry): string {
  const numbered = lines.map((line, index) => ({ clearances: line.clearances, n: index + 1, subject: line.subject, terms: line.terms }));
  return JSON.stringify({ agency, at, clearances, lines: numbered, member, onBehalfOf, requestId, seq, subject, terms, writer });
}

function lineOf({ subject, terms, clearances }: DisclosureLine): LedgerLine {
  return { subject, terms: terms.sha256, clearances: packed(clearances) };
}

const packed = (clearances: readonly string[]): string => clearances.join('').replaceAll('-', '');
