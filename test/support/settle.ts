/** The worker's effects in a spec's own time: what waits in the outbox is delivered, and clocks that ended are fired, until nothing is left to do. */
import type { Client, Pool } from 'pg';
import { deliver } from '#store';
import type { HubEvent } from '#store';
import { HANDLERS, NOUNS } from '../../apps/worker/handlers.js';
import { fireDue } from '../../libs/escalation/clock/timer-sweep.js';

/** As the worker (`pool`), with what waits looked up by whoever sees everything (`admin`). */
export async function settle(admin: Client, pool: Pool): Promise<void> {
  for (;;) {
    const fired = await fireDue(pool);
    const { rows } = await admin.query<HubEvent>(
      `select id as event, person_id as person, noun, row_id as row from hub.outbox where settled_at is null and noun = any ($1) order by id`,
      [NOUNS],
    );
    for (const event of rows) await deliver(pool, HANDLERS, event);
    if (fired + rows.length === 0) return;
  }
}
