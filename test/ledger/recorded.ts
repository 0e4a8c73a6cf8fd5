/** Whether what clients received is on the ledger: of every receipt a row of the same member, operation and person that names as much. */
import type { Pool } from 'pg';
import type { Disclosed } from '../support/ledger-rows.js';
import type { Receipt } from './clients.js';
import type { LedgerStand } from './stand.js';

interface Row {
  readonly member: string;
  readonly operation: string;
  readonly request_id: string | null;
  readonly subject: string;
  readonly disclosed: Disclosed;
}

/** How far each chain has come, as text. */
export async function lengthOf(admin: Pool): Promise<string> {
  const { rows } = await admin.query<{ chains: string }>(
    `select coalesce(jsonb_object_agg(writer, seq), '{}')::text as chains from (select writer, max(seq) as seq from hub.ledger group by writer) x`,
  );
  return rows[0]?.chains ?? '{}';
}

/** A row for each person of what was put on the ledger since: whatever any clock says. */
async function rowsSince(admin: Pool, length: string): Promise<Row[]> {
  const { rows } = await admin.query<Row>(
    `select m.subject as member, l.operation, l.request_id, encode(coalesce(n.subject, l.subject), 'hex') as subject, coalesce(n.disclosed, l.disclosed) as disclosed
     from hub.disclosure l join hub.member m on m.id = l.member left join hub.disclosure_line n on n.writer = l.writer and n.seq = l.seq
     where l.seq > coalesce(($1::jsonb ->> l.writer::text)::bigint, 0)`,
    [length],
  );
  return rows;
}

/** What was received since and is not on the ledger, in words. Several receipts that look alike need as many rows. */
export async function unrecorded({ admin, people }: LedgerStand, receipts: readonly Receipt[], length: string): Promise<string[]> {
  const rows = new Map<string, Row[]>();
  for (const row of await rowsSince(admin, length)) {
    const key = [row.member, row.operation, row.subject, row.request_id ?? ''].join(' ');
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const wrong: string[] = [];
  for (const { login, operation, person, requestId, categories } of receipts) {
    const candidates = rows.get([login, operation, people[person]?.subject ?? '', requestId ?? ''].join(' ')) ?? [];
    const found = candidates.findIndex(({ disclosed }) => categories.every((category) => category in disclosed));
    if (found >= 0) candidates.splice(found, 1);
    else wrong.push(`${login} received ${categories.join(', ')} of person ${String(person)} by ${operation}, and it is not on the ledger`);
  }
  return wrong;
}
