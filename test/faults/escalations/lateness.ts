/** Watches the outbox and the clocks while things break: nothing may wait for longer than a minute after the last recovery. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

/** The longest an event or a clock may wait, once everything runs again. */
const LATE_MS = 60_000;

/** What is waiting: events without all their effects, and clocks that ended without their event. */
const WAITING = `
select 'event ' || noun || ' ' || id as what from hub.outbox where settled_at is null and noun = any ($1)
union all select 'clock ' || kind || ' ' || ref from hub.timer where fired_at is null and due_at <= hub.instant()`;

export class Lateness {
  /** What waited too long, in words; each once. */
  readonly late = new Set<string>();
  /** The longest anything waited after a recovery, in milliseconds. */
  longest = 0;
  private readonly since = new Map<string, number>();
  private recoveredAt = performance.now();
  private down = 0;
  private closing = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly admin: Client,
    private readonly nouns: readonly string[],
  ) {}

  start(): void {
    this.running = this.watch();
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.running;
  }

  /** Breaks something and mends it: what waits meanwhile is not late yet. */
  async during(fault: () => Promise<void>): Promise<void> {
    this.down += 1;
    await fault();
    this.down -= 1;
    this.recoveredAt = performance.now();
  }

  private async watch(): Promise<void> {
    while (!this.closing) {
      await this.look();
      await pause(500);
    }
  }

  private async look(): Promise<void> {
    const { rows } = await this.admin.query<{ what: string }>(WAITING, [this.nouns]);
    const now = performance.now();
    const waiting = new Set(rows.map(({ what }) => what));
    for (const known of [...this.since.keys()]) if (!waiting.has(known)) this.since.delete(known);
    for (const what of waiting) {
      const since = this.since.get(what) ?? now;
      this.since.set(what, since);
      const waited = this.down > 0 ? 0 : now - Math.max(since, this.recoveredAt);
      this.longest = Math.max(this.longest, waited);
      if (waited > LATE_MS) this.late.add(what);
    }
  }
}
