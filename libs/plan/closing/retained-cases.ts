/**
 * The cases that were closed, as the worker finds them: days and the protocol's line, never a word anybody wrote.
 */
import type { Pool, PoolClient } from 'pg';
import { PERSON } from '#store';
import type { ClosedCase } from './retention-rule.js';

/** Holds while the worker looks for closed cases, and for its transaction alone. */
const RETAINING = `coalesce(current_setting('hub.retaining', true), '') = 'yes'`;

/** SQL, run as hub_owner once the tables are there. */
export const RETAINED = `
grant select (person_id, closed_on) on hub.plan to hub_system;
create policy plan_retained on hub.plan for select to hub_system using (person_id = ${PERSON} or ${RETAINING});
`;

/** Whose case it is, and what erasing it is answered by. */
export interface RetainedCase extends ClosedCase {
  readonly person: string;
  readonly home: string;
  readonly partnership: string;
  readonly clause: string | null;
}

const CLOSED = `
select h.person_id as person, h.home_agency as home, h.partnership_id as partnership, c.closed_on::text as "closedOn", r.months, r.clause
from hub.person_head h join hub.plan c on c.person_id = h.person_id and c.closed_on is not null
left join lateral (
  select (p.document #>> '{retention,monthsAfterClose}')::int as months, p.document #>> '{retention,clause}' as clause
  from hub.protocol p join hub.signature s on s.protocol_id = p.id and s.agency_id = h.home_agency and s.sha256 = p.sha256
  where p.partnership_id = h.partnership_id and p.valid_from <= hub.instant() and s.valid_from <= hub.instant()
  order by p.version desc limit 1) r on true`;

/** All of them, with today's instant. */
export async function retainedCases(pool: Pool): Promise<{ now: Date; cases: RetainedCase[] }> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; set local hub.retaining = 'yes'`);
    const { rows: clock } = await client.query<{ now: Date }>('select hub.instant() as now');
    const { rows: cases } = await client.query<RetainedCase>(`${CLOSED} order by h.person_id`);
    return { now: clock[0]?.now ?? new Date(0), cases };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The case of one person as it stands now, under their lock; null where there is none, or it is open again. */
export async function retainedCase(client: PoolClient, person: string): Promise<RetainedCase | null> {
  await client.query(`select set_config('hub.person', $1, true)`, [person]);
  await client.query('select 1 from hub.person_head where person_id = $1 for update', [person]);
  const { rows } = await client.query<RetainedCase>(`${CLOSED} where h.person_id = $1`, [person]);
  return rows[0] ?? null;
}
