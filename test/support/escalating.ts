/** Escalations for the journeys: raised and answered through the verbs of the contract, with a clock the spec moves by days. */
import pg from 'pg';
import type { FreshDatabase } from './database.js';
import { agency, perform } from './young-person.js';
import type { Asked } from './hub.js';

/** What is asked of every escalation. */
export const FIELDS = `id reference rule reason action status rung rungRole raisedOn dueOn ladderEnded daysBeforeRelease answer deliveredOn
  outcome outcomeNote closedOn version raisedBy { slug: name } target { slug: name } person { preferredName }`;

/** An escalation as somebody sees it. */
export interface Escalation {
  readonly id: string;
  readonly rule: string;
  readonly reason: string | null;
  readonly status: string;
  readonly rung: number;
  readonly rungRole: string;
  readonly dueOn: string | null;
  readonly ladderEnded: boolean;
  readonly daysBeforeRelease: number | null;
  readonly answer: string | null;
  readonly deliveredOn: string | null;
  readonly outcome: string | null;
  readonly version: number;
  readonly person: { readonly preferredName: string | null } | null;
}

/** Raises one against housing, as the chair; returns it. */
export async function raise(hub: Asked, person: string, reason = 'Nobody has said where he will live.'): Promise<Escalation> {
  const input = { person, target: agency('cardiff-housing'), reason };
  return (await perform(hub, { does: 'raiseEscalation', by: 'panel.chair@cardiff', input, answer: `escalation { ${FIELDS} }` }))[
    'escalation'
  ] as Escalation;
}

/** Does something to one as somebody, at the version it has; returns it as it then stands. */
export async function doTo(
  hub: Asked,
  { id, version }: Pick<Escalation, 'id' | 'version'>,
  { by, does, ...input }: { by: string; does: string; [input: string]: unknown },
): Promise<Escalation> {
  const deed = { does, by, input: { escalation: id, version, ...input }, answer: `escalation { ${FIELDS} }` };
  return (await perform(hub, deed))['escalation'] as Escalation;
}

/** The escalations of one side, as somebody sees them. */
export async function queue(hub: Asked, login: string, role = 'FOR_US'): Promise<Escalation[]> {
  const query = `query ($role: EscalationRole!) {
    escalations(role: $role, first: 100) { nodes { ${FIELDS} } } }`;
  const { data, text } = await hub.as(login)(query, { role });
  const page = data?.['escalations'] as { nodes: Escalation[] } | null | undefined;
  if (page === null || page === undefined) throw new Error(`escalations as ${login}: ${text}`);
  return page.nodes;
}

/** One of them by its id, as somebody sees it; null where it is not theirs. */
export async function escalationOf(hub: Asked, login: string, id: string): Promise<Escalation | null> {
  const { data } = await hub.as(login)(`query ($id: ID!) { node(id: $id) { ... on Escalation { ${FIELDS} } } }`, { id });
  return (data?.['node'] ?? null) as Escalation | null;
}

/** The clock of a test database: every rule and policy reads it. */
export async function setDaysAhead(database: FreshDatabase, days: number): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('update hub.test_clock set ahead = make_interval(days => $1)', [days]);
  await admin.end();
}
