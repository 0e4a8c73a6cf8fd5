/**
 * A batch of the ledger as one statement: one round trip, one wait for the disk, prepared once per chain. Of its three parts most batches need the
 * first alone.
 */
import type { QueryConfig } from 'pg';
import type { LedgerRow } from './ledger-row.js';
import type { LedgerTerms } from './ledger-terms.js';

/** What is written together. */
export interface LedgerBatch {
  readonly writer: string;
  readonly rows: readonly LedgerRow[];
  /** Terms this chain has not said before. */
  readonly terms: readonly LedgerTerms[];
}

interface Part {
  readonly name: string;
  readonly into: string;
  readonly types: readonly string[];
  /** SQL before and after the columns of the arrays. */
  readonly first?: string;
  readonly last?: string;
}

const EVENTS: Part = {
  name: 'events',
  into: 'hub.ledger (writer, seq, prev, hash, at, agency, member, on_behalf_of, request_id, subject, terms, clearances)',
  types: ['bigint', 'bytea', 'bytea', 'timestamptz', 'uuid', 'uuid', 'uuid', 'text', 'bytea', 'bytea', 'bytea'],
  first: '$1::uuid, ',
};
const LINES: Part = {
  name: 'lines',
  into: 'hub.ledger_line (writer, seq, n, subject, terms, clearances)',
  types: ['bigint', 'int', 'bytea', 'bytea', 'bytea'],
  first: '$1::uuid, ',
};
const TERMS: Part = { name: 'terms', into: 'hub.ledger_terms (sha256, terms)', types: ['bytea', 'text'], last: ' on conflict do nothing' };

/** The statement. */
export function batchStatement({ writer, rows, terms }: LedgerBatch): QueryConfig {
  const parts: [Part, unknown[][]][] = [[EVENTS, columnsOf(rows)]];
  if (rows.some(({ lines }) => lines.length > 0)) parts.push([LINES, linesOf(rows)]);
  if (terms.length > 0) parts.push([TERMS, termsOf(terms)]);
  return {
    name: `ledger ${parts.map(([{ name }]) => name).join(' ')}`,
    text: textOf(parts.map(([part]) => part)),
    values: [writer, ...parts.flatMap(([, columns]) => columns)],
  };
}

const texts = new Map<string, string>();

function textOf(parts: readonly Part[]): string {
  const key = parts.map(({ name }) => name).join(' ');
  const text = texts.get(key) ?? written(parts);
  texts.set(key, text);
  return text;
}

function written(parts: readonly Part[]): string {
  let used = 1;
  const inserts = parts.map(({ into, types, first = '', last = '' }) => {
    const arrays = types.map((type) => `$${String((used += 1))}::${type}[]`);
    return `insert into ${into} select ${first}e.* from unnest(${arrays.join(', ')}) as e${last}`;
  });
  const others = inserts.slice(1).map((insert, index) => `part_${String(index)} as (${insert})`);
  return `${others.length === 0 ? '' : `with ${others.join(', ')} `}${inserts[0] ?? ''}`;
}

function columnsOf(rows: readonly LedgerRow[]): unknown[][] {
  const column = (value: (row: LedgerRow) => unknown): unknown[] => rows.map(value);
  return [
    ...[column(({ seq }) => seq), column(({ prev }) => prev), column((row) => row.hash), column(({ at }) => at)],
    ...[column(({ agency }) => agency), column(({ member }) => member), column(({ onBehalfOf }) => onBehalfOf)],
    ...[column(({ requestId }) => requestId), column(({ subject }) => (subject === null ? null : bytea(subject)))],
    ...[column(({ terms }) => bytea(terms)), column(({ clearances }) => bytea(clearances))],
  ];
}

function linesOf(rows: readonly LedgerRow[]): unknown[][] {
  const lines = rows.flatMap(({ seq, lines: people }) => people.map((line, index) => ({ line, seq, n: index + 1 })));
  return [
    ...[lines.map(({ seq }) => seq), lines.map(({ n }) => n), lines.map(({ line }) => bytea(line.subject))],
    ...[lines.map(({ line }) => bytea(line.terms)), lines.map(({ line }) => bytea(line.clearances))],
  ];
}

/** In one order for all: two writers that say the same for the first time must not wait for each other both. */
function termsOf(terms: readonly LedgerTerms[]): unknown[][] {
  const sorted = terms.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  return [sorted.map(({ sha256 }) => bytea(sha256)), sorted.map(({ text }) => text)];
}

const bytea = (hex: string): string => `\\x${hex}`;
