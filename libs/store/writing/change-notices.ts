/**
 * Tells of what was committed, soon after, and of many writes at once: Postgres lets one transaction with a notice commit at a time, so that writes which
 * told of themselves waited for each other's disk. A notice that is lost with its process is told by the relay, out of the outbox.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { SEND_NOTICES, noticesOf } from '../relay/change-notice.js';
import type { NoticedWrite } from '../relay/change-notice.js';

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
