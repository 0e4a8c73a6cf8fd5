/**
 * Escalations as the worker reads and writes them: in the transaction of an effect, with the person locked, as nobody; with history, event, slices and
 * notice as a write of a person's has.
 */
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { maskOf } from '#kernel';
import { changeOf } from '#store';
import type { Own } from '#store';
import { ESCALATION, EscalationRecord } from '../verbs/escalation.entity.js';

/** Whoever a rule acts for: no member of any agency. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The columns a rule may change. */
const CHANGED = ['days_before_release', 'status', 'rung', 'rung_role', 'rung_since', 'due_on', 'ladder_ended', 'delivered_on'] as const;

/** The person's escalations that have not ended, oldest first. */
export async function openEscalations(client: PoolClient, person: string): Promise<EscalationRecord[]> {
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(e) as row from hub.escalation e where person_id = $1 and status <> 'CLOSED' order by id`,
    [person],
  );
  return rows.map(({ row }) =>
    Object.assign(new EscalationRecord(), Object.fromEntries(Object.entries(row).map(([c, v]) => [camel(c), v]))),
  );
}

/** Raises one, owned by the agency it is raised for and its target. */
export async function raiseByRule(client: PoolClient, person: string, columns: Own<EscalationRecord>): Promise<void> {
  const row = Object.assign(new EscalationRecord(), columns, {
    personId: person,
    id: uuidv7(),
    mask: maskOf('ESCALATIONS'),
    ownerAgency: columns.raisedBy,
    version: 1,
    memberId: NOBODY,
    at: await now(client),
  });
  await client.query('insert into hub.escalation select * from jsonb_populate_record(null::hub.escalation, $1)', [asColumns(row)]);
  await finish(client, row, null);
}

/** Supersedes one; the version before is kept, with the reason. */
export async function changeByRule(
  client: PoolClient,
  row: EscalationRecord,
  { changes, reason }: { changes: Partial<Own<EscalationRecord>>; reason: string },
): Promise<void> {
  const next = Object.assign(new EscalationRecord(), row, changes, { version: row.version + 1, memberId: NOBODY, at: await now(client) });
  const set = ['version', 'member_id', 'at', ...CHANGED].map((column) => `${column} = c.${column}`).join(', ');
  await client.query(
    `update hub.escalation e set ${set} from jsonb_populate_record(null::hub.escalation, $1) c where e.person_id = c.person_id and e.id = c.id`,
    [asColumns(next)],
  );
  await finish(client, next, reason);
}

async function finish(client: PoolClient, row: EscalationRecord, reason: string | null): Promise<void> {
  const change = { ...changeOf(ESCALATION, row, reason), member_id: NOBODY };
  await client.query('select hub.finish_rule($1, $2), derive.render_escalation($1)', [row.personId, JSON.stringify([change])]);
}

async function now(client: PoolClient): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>('select hub.instant() as at');
  return rows[0]?.at ?? new Date(Number.NaN);
}

const asColumns = (row: EscalationRecord): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([column, value]) => [snake(column), value as unknown])));

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (column: string): string => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
