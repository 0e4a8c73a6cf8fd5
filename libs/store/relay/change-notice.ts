/**
 * A notice that something was committed: whose, and which rows, by id and category only. Every process hears it; what it may tell of it, it looks up.
 */

/** A changed row, as the write and the outbox have it. */
export interface NoticedRow {
  readonly event_id: string;
  readonly noun: string;
  readonly row_id: string;
  readonly mask: number;
  readonly owner_agency: string;
  readonly counterpart: string | null;
  readonly seal_id: string | null;
}

/** The rows of one write. `at`: RFC 3339. */
export interface NoticedWrite {
  readonly person: string;
  readonly at: string;
  readonly rows: readonly NoticedRow[];
}

/** Sends notices ($1, texts). */
export const SEND_NOTICES = `select pg_notify('hub_change', notice) from unnest($1::text[]) notice`;

/** A notice holds eight thousand bytes: so many rows are sure to fit. */
const ROWS = 20;

/** The notices of a write: one, but for a write of many rows. */
export function noticesOf({ person, at, rows }: NoticedWrite): string[] {
  const notices: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS) {
    notices.push(JSON.stringify({ person, at, rows: rows.slice(from, from + ROWS).map(told) }));
  }
  return notices;
}

function told({ event_id: event, noun, mask, owner_agency: owner, counterpart, row_id: row, seal_id: seal }: NoticedRow): unknown {
  return { event, noun, mask, owner, ...(counterpart === null ? {} : { counterpart, row }), ...(seal === null ? {} : { seal }) };
}
