/**
 * The records of the matrix in their tables: of every kind one for each owner, each with its version in the history, rendered as a write would.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { maskOf } from '#kernel';
import { agencyId } from '#directory';
import { ROWS } from './matrix-rows.js';

/** What a record of the world is found by. */
export const rowKey = (noun: string, owner: string, person: string): string => `${noun} ${owner} ${person}`;

type Columns = Readonly<Record<string, unknown>>;

/** Adds them for one person, whose context must be set; returns their ids by `rowKey`. */
export async function addRecords(client: Client, person: string, owners: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const tables = new Map<string, Columns[]>();
  for (const owner of owners) {
    for (const row of ROWS) {
      const id = randomUUID();
      ids.set(rowKey(row.name, owner, person), id);
      for (const { noun, categories, columns, side } of row.tables) {
        const shared = { person_id: person, id, mask: maskOf(...categories), ...ownersOf(owner, side), version: 1 };
        tables.set(noun, [...(tables.get(noun) ?? []), { ...columns, ...shared }]);
      }
    }
  }
  const { rows } = await client.query<Columns>('select id as member_id, agency_id, hub.instant() as at from hub.member limit 1');
  for (const [noun, records] of tables) {
    const { agency_id, ...written } = rows[0] ?? {};
    const all = records.map((record) => ({ ...record, ...written }));
    await insert(client, noun, all);
    await insert(
      client,
      'history',
      all.map((record) => ({ ...versionOf(noun, record), agency_id, ...written })),
    );
    await client.query(`select derive.render_${noun}($1)`, [person]);
  }
  return ids;
}

/** The other owner of records that have two. It has no asker. */
export const PARTNER = 'newport-youth-service';

function ownersOf(owner: string, side: 'FIRST' | 'SECOND' | undefined): Columns {
  if (side === undefined) return { owner_agency: agencyId(owner) };
  const [first, second] = side === 'FIRST' ? [owner, PARTNER] : [PARTNER, owner];
  return { owner_agency: agencyId(first), counterpart: agencyId(second) };
}

async function insert(client: Client, table: string, records: readonly Columns[]): Promise<void> {
  await client.query(`insert into hub.${table} select * from jsonb_populate_recordset(null::hub.${table}, $1)`, [JSON.stringify(records)]);
}

/** A row of the history: what the record says, by the names of the contract. */
function versionOf(noun: string, { person_id, id, mask, owner_agency, counterpart = null, version, ...columns }: Columns): Columns {
  const body = Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
  return { person_id, id: randomUUID(), noun, row_id: id, version, mask, owner_agency, counterpart, body: { ...body, id, version } };
}
