/**
 * How much Postgres looked at for a call: of every table, how often it was scanned and how many rows were found.
 */
import type { Client } from 'pg';
import type { ReadCall } from './calls.js';

const LOOKED_AT = `
select relname as table, seq_scan + idx_scan as scans, seq_tup_read + idx_tup_fetch as rows
from pg_stat_xact_user_tables where schemaname = 'hub' and seq_scan + idx_scan > 0 order by relname`;

interface Looked {
  readonly table: string;
  readonly scans: string;
  readonly rows: string;
}

/** Table by table, in words. The call is made twice: what a connection does once is no part of it. */
export async function workOf(admin: Client, { text, values }: ReadCall): Promise<string[]> {
  await admin.query('begin; set local role hub_app');
  await admin.query(text, [...values]);
  const before = await lookedAt(admin);
  await admin.query(text, [...values]);
  const after = await lookedAt(admin);
  await admin.query('rollback');
  return [...after].flatMap(([table, { scans, rows }]) => {
    const { scans: scanned, rows: found } = before.get(table) ?? { scans: 0, rows: 0 };
    const looks = Number(scans) - Number(scanned);
    return looks === 0 ? [] : [`${table}: ${String(looks)} scans, ${String(Number(rows) - Number(found))} rows`];
  });
}

async function lookedAt(admin: Client): Promise<Map<string, Looked>> {
  const { rows } = await admin.query<Looked>(LOOKED_AT);
  return new Map(rows.map((looked) => [looked.table, looked]));
}
