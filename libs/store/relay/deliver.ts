/**
 * Gives an event its effects: each handler once, however often and in whatever order the event is delivered.
 */
import type { Pool } from 'pg';
import type { EventHandler, HubEvent } from './hub-event.js';
import { inTransaction } from './transaction.js';

/** An effect inside the hub has no recipient of its own; a notice will name one. */
const NOBODY = '';

/**
 * Delivers to every handler that wants the event, then settles it. Rejects with the first failure: what was done stays done, and a repeat does
 * the rest. An event nobody here wants is left unsettled, for a worker that knows it.
 */
export async function deliver(pool: Pool, handlers: readonly EventHandler[], event: HubEvent): Promise<void> {
  const wanted = handlers.filter((handler) => handler.nouns.includes(event.noun));
  if (wanted.length === 0) return;
  for (const handler of wanted) await haveEffectOnce(pool, handler, event);
  await pool.query(
    `update hub.outbox set settled_at = hub.instant(), relayed_at = coalesce(relayed_at, hub.instant())
     where person_id = $1 and id = $2 and settled_at is null`,
    [event.person, event.event],
  );
}

/** The lock comes first, as in every transaction about a person; the effect's row decides whether there is anything left to do. */
async function haveEffectOnce(pool: Pool, handler: EventHandler, event: HubEvent): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('hub.person', $1, true)`, [event.person]);
    await client.query('select 1 from hub.person_head where person_id = $1 for update', [event.person]);
    const { rowCount } = await client.query(
      `insert into hub.effect (person_id, event_id, handler, recipient, at) values ($1, $2, $3, $4, hub.instant()) on conflict do nothing`,
      [event.person, event.event, handler.name, NOBODY],
    );
    if (rowCount === 1) await handler.handle(client, event);
  });
}
