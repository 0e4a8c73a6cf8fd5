/**
 * Escalations as the worker reads and writes them: in the transaction of an effect, with the person locked, as nobody.
 */
import type { PoolClient } from 'pg';
import { addByRule, changeByRule as change, rowOf } from '#store';
import type { Own } from '#store';
import { ESCALATION } from '../verbs/escalation.entity.js';
import type { EscalationRecord } from '../verbs/escalation.entity.js';

/** The columns a rule may change. */
const CHANGED = ['days_before_release', 'status', 'rung', 'rung_role', 'rung_since', 'due_on', 'ladder_ended', 'delivered_on'] as const;

/** The person's escalations that have not ended, oldest first. */
export async function openEscalations(client: PoolClient, person: string): Promise<EscalationRecord[]> {
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(e) as row from hub.escalation e where person_id = $1 and status <> 'CLOSED' order by id`,
    [person],
  );
  return rows.map(({ row }) => rowOf(ESCALATION, row));
}

/** Raises one, owned by the agency it is raised for and its target. */
export async function raiseByRule(client: PoolClient, person: string, columns: Own<EscalationRecord>): Promise<void> {
  await addByRule(client, ESCALATION, { person, owner: columns.raisedBy, columns });
}

/** Supersedes one; the version before is kept, with the reason. */
export async function changeByRule(
  client: PoolClient,
  row: EscalationRecord,
  { changes, reason }: { changes: Partial<Own<EscalationRecord>>; reason: string },
): Promise<void> {
  await change(client, ESCALATION, { row, changes, columns: CHANGED, reason });
}
