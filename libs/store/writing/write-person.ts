/**
 * Runs a write from BEGIN to COMMIT, and answers a repeated request with its first outcome.
 */
import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { Refusal } from '#kernel';
import type { Caller } from '#kernel';
import canonicalize from 'canonicalize';
import type { Database } from '../database/database.js';
import { AT, callerArguments, notSignedIn, readerOf, vectorOf } from '../reading/read-calls.js';
import type { CallerRow, VectorRow } from '../reading/read-calls.js';
import { Reading } from '../reading/reading.js';
import type { Nouns, SliceRow } from '../reading/reading.js';
import type { Change } from './changes.js';
import { WriteTransaction } from './write-transaction.js';

/** What a write is asked to do. `input` is what makes a repeat a repeat. */
export interface WriteRequest {
  readonly caller: Caller;
  readonly person: string;
  readonly operation: string;
  readonly requestId: string;
  readonly input: unknown;
  /** `begin_referral` for a person not yet known, `begin_disclosure` where something is opened by name, `begin_request` where a right is used; else `begin_write`. */
  readonly opening?: Opening | undefined;
  /** The nouns to read in the last statement, where the work changes no rights: its answer then is read by the vector it began with. */
  readonly reads?: Nouns | undefined;
  readonly locking?: Locking | undefined;
}

/** A statement that comes before the first: of a write about two people it locks both, in the order of their ids. */
export interface Locking {
  readonly text: string;
  readonly values: unknown[];
}

/** What came of a write. `reading`: where it was asked for, and the writer has a seat; never of a repeat. */
export interface Written {
  readonly outcome: Outcome;
  readonly reading: Reading | null;
}

/** The ids a write leaves to be read again; kept with the request. */
export type Outcome = Readonly<Record<string, unknown>>;

/** Which first statement opens the write: of a person known, of one being referred, of something opened by name, of a right being used. */
export type Opening = 'begin_write' | 'begin_referral' | 'begin_disclosure' | 'begin_request' | 'begin_review';

interface BegunRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly partnership_id?: string | null;
  readonly earlier: Answered | null;
}

/** A request that was answered before. */
export interface Answered {
  readonly input_sha256: string;
  readonly outcome: Outcome;
}

/** Hands the transaction to the work; `partnership` is the referring team's (referrals only). */
export type Work = (tx: WriteTransaction, partnership: string | null) => Promise<Outcome>;

/**
 * One transaction: lock, vector, work, derive, history, outbox, request. Returns the outcome, the first one when this request was answered before.
 * Refusals: NOT_SIGNED_IN; CONFLICT when the requestId was used for something else; whatever the work refuses.
 */
export async function writePerson(database: Database, request: WriteRequest, work: Work): Promise<Written> {
  const runner = database.runner();
  const client = (await runner.connect()) as PoolClient;
  try {
    const { changes, at, ...written } = await inTransaction(runner, client, { request, work });
    if (changes.length > 0) database.notices.tell({ person: request.person, at, rows: changes });
    return written;
  } catch (error) {
    // Of a connection that is lost there is nothing left to take back.
    await client.query('rollback').catch(() => undefined);
    throw usedElsewhere(error) ? requestUsed() : error;
  } finally {
    await runner.release();
  }
}

interface Task {
  readonly request: WriteRequest;
  readonly work: Work;
}

/** What came of it, committed, and what there is to tell. */
interface Committed extends Written {
  readonly at: string;
  readonly changes: readonly Change[];
}

/** BEGIN goes with the first statement and COMMIT with the last: where that fails, Postgres takes its COMMIT for a rollback. */
async function inTransaction(runner: QueryRunner, client: PoolClient, { request, work }: Task): Promise<Committed> {
  const [, begun] = await Promise.all([client.query('begin'), begin(client, request)]);
  const sha256 = inputHash(request);
  const { at } = begun;
  if (begun.earlier !== null) {
    const outcome = repeated(begun.earlier, sha256);
    await client.query('commit');
    return { outcome, reading: null, at, changes: [] };
  }
  const tx = new WriteTransaction(runner.manager, request.person, readerOf(begun), vectorOf(begun.vector));
  const outcome = await work(tx, begun.partnership_id ?? null);
  const answered = { request_id: request.requestId, operation: request.operation, input_sha256: sha256, outcome };
  const values = [request.person, tx.at, JSON.stringify(tx.changes), JSON.stringify(answered)];
  const { reads } = request;
  const reading = reads !== undefined && tx.vector.seated && tx.vector.rungs === undefined;
  const last = { ...finishing(tx.touched, reading), values: reading ? [...values, reads] : values };
  const [{ rows }] = await Promise.all([client.query<{ slices: string }>(last), client.query('commit')]);
  const written = { outcome, at, changes: tx.changes };
  if (!reading) return { ...written, reading: null };
  const slices = JSON.parse(rows[0]?.slices ?? '[]') as SliceRow[];
  return { ...written, reading: new Reading(tx.reader, tx.person, tx.vector, slices).only(reads) };
}

/** The last statement: history, outbox and request, then every slice that has changed, then what the writer may see of them. */
function finishing(touched: readonly string[], reading: boolean): { name: string; text: string } {
  const parts = ['hub.finish_write($1, $2, $3, $4)', ...touched.map((noun) => `derive.render_${noun}($1)`)];
  const text = `select ${[...parts, ...(reading ? ['hub.read_written($1, $5) as slices'] : [])].join(', ')}`;
  return { name: `hub.finish_write ${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, text };
}

async function begin(client: PoolClient, request: WriteRequest): Promise<BegunRow> {
  const opening = request.opening ?? 'begin_write';
  if (request.locking !== undefined) await client.query(request.locking);
  const { rows } = await client.query<BegunRow>({
    name: `hub.${opening}`,
    text: `select member_id, agency_id, party, ${AT}, vector, earlier${opening === 'begin_referral' ? ', partnership_id' : ''} from hub.${opening}($1, $2, $3, $4, $5, $6, $7)`,
    values: [...callerArguments(request.caller), request.person, request.requestId],
  });
  const row = rows[0];
  if (row === undefined) throw notSignedIn();
  return row;
}

/** What makes a repeat a repeat: the same operation with the same input, whoever it is about. */
export function inputHash({ operation, person, input }: { operation: string; person: string | null; input: unknown }): string {
  return createHash('sha256')
    .update(canonicalize([operation, person, input]) ?? '')
    .digest('hex');
}

/** The first outcome of a request that is repeated; CONFLICT when the requestId was used for something else. */
export function repeated(earlier: Answered, sha256: string): Outcome {
  if (earlier.input_sha256 === `\\x${sha256}`) return earlier.outcome;
  throw requestUsed();
}

const KEYS: ReadonlySet<string> = new Set(['request_pkey', 'person_head_pkey']);

/** Two requests with one id about two people do not meet at the person's lock: the key of `hub.request` tells them apart. */
function usedElsewhere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'constraint' in error && KEYS.has(String(error.constraint));
}

function requestUsed(): Refusal {
  return new Refusal('CONFLICT', 'This requestId was already used for something else. Choose a new one for a new request.', {
    field: 'requestId',
  });
}
