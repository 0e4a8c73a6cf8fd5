/**
 * What a rule asks of the database besides the person's rows: the day in London by the one clock, and ladders.
 */
import type { PoolClient } from 'pg';
import { londonDay } from '#kernel';
import type { Ask } from '../ladder/ladder-of.js';

/** Today in London by `hub.instant()`. */
export async function todayOf(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ at: Date }>('select hub.instant() as at');
  return londonDay(rows[0]?.at ?? new Date(Number.NaN));
}

/** Asks inside the effect's transaction. */
export function asking(client: PoolClient): Ask {
  return async <Row>(sql: string, values: readonly unknown[]) => (await client.query(sql, [...values])).rows as Row[];
}
