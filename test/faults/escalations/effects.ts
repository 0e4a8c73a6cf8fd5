/** What each escalation must have come to: raised once, climbed once by each clock, one seat for each rung, every event with all its effects. */
import type { Client } from 'pg';

/** Steps of an escalation nobody answers: raised, the second rung, the third, the end of the ladder. */
const VERSIONS = 4;
const CLOCKS = 3;
const RUNGS = 3;

interface Came {
  readonly id: string;
  readonly versions: readonly number[];
  readonly ended: boolean;
  readonly clocks: number;
  readonly seats: readonly string[];
}

const CAME = `
select e.id, e.ladder_ended as ended,
  (select array_agg(h.version order by h.version, h.id) from hub.history h where h.person_id = e.person_id and h.row_id = e.id) as versions,
  (select count(*)::int from hub.outbox o where o.person_id = e.person_id and o.row_id = e.id and o.noun = 'timer_rung') as clocks,
  (select array_agg(s.role order by s.role) from hub.seat s where s.person_id = e.person_id and s.kind = 'RUNG' and s.ref = e.id) as seats
from hub.escalation e where e.rule = 'RAISED_BY_A_PERSON' order by e.id`;

/** What is wrong with the escalations of these ids (as the client was told), in words. */
export async function wrongEffects(admin: Client, told: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await admin.query<Came>(CAME);
  const there = new Set(rows.map(({ id }) => id));
  const wrong = [...told].filter((id) => !there.has(id)).map((id) => `${id} was acknowledged and is lost`);
  for (const { id } of rows) if (!told.has(id)) wrong.push(`${id} was raised twice: no client was told of it`);
  for (const came of rows) wrong.push(...faultsOf(came).map((fault) => `${came.id} ${fault}`));
  const { rows: unsettled } = await admin.query<{ what: string }>(
    `select noun || ' ' || id as what from hub.outbox where settled_at is null union all
     select 'clock ' || kind || ' ' || ref from hub.timer where fired_at is null and due_at <= hub.instant()`,
  );
  return [...wrong, ...unsettled.map(({ what }) => `${what} never had its effects`)];
}

/** Whether the last step of all of them has come. */
export async function allEnded(admin: Client, count: number): Promise<boolean> {
  const { rows } = await admin.query<{ ended: number }>(
    `select count(*)::int as ended from hub.escalation where rule = 'RAISED_BY_A_PERSON' and ladder_ended`,
  );
  return (rows[0]?.ended ?? 0) >= count;
}

function faultsOf({ versions, ended, clocks, seats }: Came): string[] {
  const linear = versions.every((version, index) => version === index + 1);
  const distinct = new Set(seats).size;
  return [
    ...(linear ? [] : [`has versions ${versions.join(', ')}`]),
    ...(versions.length === VERSIONS ? [] : [`came in ${String(versions.length)} steps, not ${String(VERSIONS)}`]),
    ...(clocks === CLOCKS ? [] : [`had ${String(clocks)} clocks end, not ${String(CLOCKS)}`]),
    ...(seats.length === RUNGS && distinct === RUNGS ? [] : [`has the seats ${seats.join(', ')}`]),
    ...(ended ? [] : ['did not reach the end of its ladder']),
  ];
}
