/**
 * How fresh each agency's part of a person's plan is: when it was last changed, by the categories of what changed, under the same vector and row
 * security as what it says.
 */
import type { Pool } from 'pg';
import type { Caller, Mask } from '#kernel';
import { AT, callerArguments, notSignedIn, readerOf, vectorOf } from './read-calls.js';
import type { CallerRow, VectorRow } from './read-calls.js';
import { Reading } from './reading.js';

/** The newest change of what one agency owns in the same categories. */
export interface LastChange {
  readonly mask: Mask;
  readonly owner_agency: string;
  /** The reader's agency owns it too. */
  readonly own: boolean;
  /** RFC 3339. */
  readonly at: string;
}

/** What was changed last of all the caller may read in full now, of these nouns, and the reading it is guarded by: not `seated` without a seat. */
export async function readFreshness(
  pool: Pool,
  caller: Caller,
  { person, nouns }: { person: string; nouns: readonly string[] },
): Promise<{ reading: Reading; changes: readonly LastChange[] }> {
  const { rows } = await pool.query<CallerRow & { vector: VectorRow | null; changes: LastChange[] | null }>({
    name: 'hub.read_freshness',
    text: `select member_id, agency_id, party, ${AT}, vector, changes
           from hub.read_freshness($1, $2, $3, $4, $5, $6, $7)`,
    values: [...callerArguments(caller), person, nouns],
  });
  const row = rows[0];
  if (row === undefined) throw notSignedIn();
  return { reading: new Reading(readerOf(row), person, vectorOf(row.vector), []), changes: row.changes ?? [] };
}
