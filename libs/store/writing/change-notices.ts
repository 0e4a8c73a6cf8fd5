/**
 * Tells of what was committed, soon after, and of many writes at once: Postgres lets one transaction with a notice commit at a time, so that writes which
 * told of themselves waited for each other's disk. A notice that is lost with its process is told by the relay, out of the outbox.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

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

/** That something was committed: whose, and which rows, by id and category only. Every process hears it; what it may tell of it, it looks up. */
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

const SEND_AND_WAKE = { name: 'hub.notices', text: `${SEND_NOTICES} union all select pg_notify('hub_outbox', '')` };

/** They go no more often than this, in milliseconds; whoever comes alone waits for nothing. */
const APART_MS = 10;

export class ChangeNotices {
  private waiting: string[] = [];
  private telling: Promise<void> | null = null;

  constructor(private readonly pool: Pool) {}

  /** Wakes the relay, and whoever listens to this person in any process. */
  tell(written: NoticedWrite): void {
    this.waiting.push(...noticesOf(written));
    if (this.waiting.length > 0) this.telling ??= this.tellAll();
  }

  /** Waits until what was committed is told. */
  async close(): Promise<void> {
    await this.telling;
  }

  private async tellAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const values = [this.waiting.splice(0)];
      await Promise.all([this.pool.query({ ...SEND_AND_WAKE, values }).catch(() => undefined), pause(APART_MS)]);
    }
    this.telling = null;
  }
}

function told({ event_id: event, noun, mask, owner_agency: owner, counterpart, row_id: row, seal_id: seal }: NoticedRow): unknown {
  return { event, noun, mask, owner, ...(counterpart === null ? {} : { counterpart, row }), ...(seal === null ? {} : { seal }) };
}
