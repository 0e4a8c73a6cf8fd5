/**
 * How far the outbox is behind, for whoever runs the hub: numbers, and nothing of what the events are about.
 */
import type { Pool } from 'pg';

/** The outbox now. */
export interface OutboxState {
  /** Events not yet in the queue. */
  readonly waiting: number;
  /** Seconds since the oldest of them was written; 0 where none waits. */
  readonly lagSeconds: number;
  /** Events that had five minutes in the queue, and all its tries, and still not their effects: the dead letters. */
  readonly dead: number;
}

/** Both halves by the outbox's own indexes. */
const STATE = `
select (select count(*)::int from hub.outbox where relayed_at is null) as waiting,
  (select coalesce(extract(epoch from hub.instant() - min(at)), 0)::float8 from hub.outbox where relayed_at is null) as "lagSeconds",
  (select count(*)::int from hub.outbox
   where settled_at is null and at < hub.instant() - interval '5 minutes' and relayed_at is not null) as dead`;

/** Reads it, as `hub_system`. */
export async function outboxState(pool: Pool): Promise<OutboxState> {
  const { rows } = await pool.query<OutboxState>(STATE);
  const [state] = rows;
  if (state === undefined) throw new Error('the outbox did not answer');
  return state;
}
