/**
 * How late the clocks are: what an operator watches, without a word about anybody.
 */
import type { Pool } from 'pg';

/** Clocks that ended and whose event is not written yet: how many, and for how many seconds the oldest has waited. */
export interface OverdueTimers {
  readonly count: number;
  readonly oldestSeconds: number;
}

/** Asks as `hub_system`. In a hub that keeps up both are near nought. */
export async function overdueTimers(pool: Pool): Promise<OverdueTimers> {
  const { rows } = await pool.query<OverdueTimers>(
    `select count(*)::int as count, coalesce(extract(epoch from hub.instant() - min(due_at)), 0)::float8 as "oldestSeconds"
     from hub.timer where fired_at is null and due_at <= (select hub.instant())`,
  );
  return rows[0] ?? { count: 0, oldestSeconds: 0 };
}
