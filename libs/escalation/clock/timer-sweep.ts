/**
 * Turns clocks that ended into events: the event is written in the transaction that marks the clock, so that neither is there without the other. The
 * clocks themselves are worked out again from the case rows at start, and every hour.
 */
import type { Pool, PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Bell, inTransaction } from '#store';
import type { Report } from '#store';

export interface TimerSweepOptions {
  /** Connections of `hub_system`. */
  readonly pool: Pool;
  readonly report: Report;
  /** Milliseconds between two looks. Default 1000. */
  readonly sweepMs?: number;
}

const BATCH = 200;
const PEOPLE = 100;
const REBUILD_MS = 3_600_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

export class TimerSweep {
  private readonly bell = new Bell();
  private readonly rebuildBell = new Bell();
  private running: Promise<unknown> = Promise.resolve();
  private closing = false;
  private failing = false;

  constructor(private readonly options: TimerSweepOptions) {}

  /** Begins with what ended while nobody looked. */
  start(): void {
    const { sweepMs = 1_000 } = this.options;
    this.running = Promise.all([
      this.loop('clocks that ended wait', () => this.fireAll(), { bell: this.bell, everyMs: sweepMs }),
      this.loop('the clocks could not be set again', () => this.rebuild(), { bell: this.rebuildBell, everyMs: REBUILD_MS }),
    ]);
  }

  /** Finishes the batch in hand and stops. */
  async close(): Promise<void> {
    this.closing = true;
    this.bell.ring();
    this.rebuildBell.ring();
    await this.running;
  }

  private async loop(what: string, work: () => Promise<void>, { bell, everyMs }: { bell: Bell; everyMs: number }): Promise<void> {
    while (!this.closing) {
      const failed = await work().then(
        () => false,
        (failure: unknown) => {
          if (!this.failing) this.options.report(what, failure);
          return true;
        },
      );
      this.failing = failed;
      await bell.heard(failed ? Math.min(everyMs, 5_000) : everyMs);
    }
  }

  private async fireAll(): Promise<void> {
    while (!this.closing && (await fireDue(this.options.pool)) === BATCH);
  }

  /** Sets every person's clocks: what a lost event, or a table restored from an older copy, left out. */
  private async rebuild(): Promise<void> {
    let after = NOBODY;
    while (!this.closing) {
      const people = await this.peopleAfter(after);
      if (people.length > 0) await inTransaction(this.options.pool, (client) => setTimersOf(client, people));
      if (people.length < PEOPLE) return;
      after = people.at(-1) ?? after;
    }
  }

  private async peopleAfter(after: string): Promise<string[]> {
    const { rows } = await this.options.pool.query<{ person: string }>(
      'select person_id as person from hub.person_head where person_id > $1 order by person_id limit $2',
      [after, PEOPLE],
    );
    return rows.map(({ person }) => person);
  }
}

/** Several people are locked in the order of their ids, as everywhere. */
async function setTimersOf(client: PoolClient, people: readonly string[]): Promise<void> {
  for (const person of people) await client.query({ name: 'hub.set_timers', text: 'select hub.set_timers($1)', values: [person] });
}

/** Ends the clocks that are due, a batch of them; returns how many. */
export async function fireDue(pool: Pool): Promise<number> {
  return await inTransaction(pool, fireBatch);
}

async function fireBatch(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ person_id: string; kind: string; ref: string }>('select * from hub.due_timers($1)', [BATCH]);
  if (rows.length === 0) return 0;
  const fired = rows.map((timer) => ({ ...timer, id: uuidv7() }));
  await client.query(
    `with fired as (select * from jsonb_to_recordset($1) as f (person_id uuid, kind text, ref uuid, id uuid)),
     marked as (update hub.timer t set fired_at = hub.instant() from fired f
       where t.person_id = f.person_id and t.kind = f.kind and t.ref = f.ref returning f.person_id, f.kind, f.ref, f.id)
     insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, at)
     select person_id, id, 'timer_' || kind, ref, 0, $2, hub.instant() from marked`,
    [JSON.stringify(fired), NOBODY],
  );
  await client.query(`select pg_notify('hub_outbox', '')`);
  return rows.length;
}
