/**
 * Reads that go past the slices: one record by id from its tables, and the versions of a record, under the same vector and row security.
 */
import type { Pool } from 'pg';
import type { Caller, Mask } from '#kernel';
import { AT, callerArguments, notSignedIn, readerOf, vectorOf } from './read-calls.js';
import type { CallerRow, VectorRow } from './read-calls.js';
import { Reading } from './reading.js';
import type { SliceRow } from './reading.js';

/** Which record: the person, the tables it is made of, the row. */
export interface RecordPlace {
  readonly person: string;
  readonly nouns: readonly string[];
  readonly id: string;
}

/** One version of a record as it stood. */
export interface Version {
  readonly id: string;
  readonly noun: string;
  readonly row_id: string;
  readonly version: number;
  readonly mask: Mask;
  readonly owner_agency: string;
  readonly counterpart: string | null;
  readonly body: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly reason: string | null;
  readonly agency_id: string;
  readonly at: string;
}

interface RecordsRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly slices: SliceRow[];
}

/** A reading that holds the one record, as far as the caller may see it. */
export async function readRecord(pool: Pool, caller: Caller, place: RecordPlace): Promise<Reading> {
  const { rows } = await pool.query<RecordsRow>({
    name: 'hub.read_records',
    text: `select member_id, agency_id, party, ${AT}, vector, slices
           from hub.read_records($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [...callerArguments(caller), place.person, place.nouns, place.id],
  });
  const row = rows[0];
  if (row === undefined) throw notSignedIn();
  return new Reading(readerOf(row), place.person, vectorOf(row.vector), row.slices);
}

/** A page of versions, newest first. */
export interface VersionPage {
  readonly before: string | null;
  readonly limit: number;
}

/** The versions of a record the caller may read in full, and the reading they are guarded by. */
export async function readHistory(
  pool: Pool,
  caller: Caller,
  { place, page }: { place: RecordPlace; page: VersionPage },
): Promise<{ reading: Reading; versions: Version[] }> {
  const { rows } = await pool.query<CallerRow & { vector: VectorRow | null; versions: Version[] | null }>({
    name: 'hub.read_history',
    text: `select member_id, agency_id, party, ${AT}, vector, versions
           from hub.read_history($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [...callerArguments(caller), place.person, place.nouns, place.id, page.before, page.limit],
  });
  const row = rows[0];
  if (row === undefined) throw notSignedIn();
  return { reading: new Reading(readerOf(row), place.person, vectorOf(row.vector), []), versions: row.versions ?? [] };
}
