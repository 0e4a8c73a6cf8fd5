/** One young person recorded twice: by Cardiff's team and by Newport's, held at Parc; what anybody sees of either, and the verbs that join and part them. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Answer, Hub } from '../../support/hub.js';
import { LEAD, agency, consent, inDays, mutationOf, perform, progress, youngPerson } from '../../support/young-person.js';

export const NEWPORT = 'resettlement.worker@newport';
export const KEY_WORKER = 'key.worker@parc';

/** Everybody who may have something to see of either. */
export const EVERYBODY = [
  ...[
    LEAD,
    NEWPORT,
    KEY_WORKER,
    'supervising.officer@cardiff',
    'panel.chair@cardiff',
    'social.worker@cardiff',
    'education.officer@cardiff',
  ],
  ...['camhs.nurse@cardiff', 'police.officer@south-wales', 'careers.adviser@wales', 'youth.worker@cardiff', 'mentor@voluntary'],
  ...['housing.officer@cardiff', 'housing.officer@newport', 'provider.worker@cardiff', 'ig.lead@cardiff', 'broker@wales', 'operator@hub'],
];

/** The same young person as each team knows them: with something of their own team, of Parc, and a consent. */
export async function twoRecords(hub: Hub): Promise<{ cardiff: string; newport: string }> {
  const cardiff = await youngPerson(hub, { name: 'Ifor' });
  const newport = await referredByNewport(hub);
  for (const [person, by] of [
    [cardiff, LEAD],
    [newport, NEWPORT],
  ] as const) {
    await perform(hub, progress(person, `Of ${by}`));
    const goal = { pathway: 'ACCOMMODATION', category: 'ACCOMMODATION_NEED', headline: 'Somewhere to live', text: `Of ${by}` };
    await perform(hub, { does: 'recordGoal', by, input: { person, ...goal } });
    await perform(hub, { does: 'recordReference', by, input: { person, scheme: 'YOUTH_JUSTICE_CASE', value: by.slice(-7) } });
    await perform(hub, { ...consent(person, 'careers-wales', ['CUSTODY_PROGRESS']), by });
  }
  return { cardiff, newport };
}

async function referredByNewport(hub: Hub): Promise<string> {
  const by = NEWPORT;
  const named = { preferredName: 'Ivor', fullName: 'Ivor Penwyn', dateOfBirth: inDays(-17 * 365), leadProfessional: NEWPORT };
  const referral = { point: 'SENTENCED_TO_CUSTODY', triggeredOn: inDays(-50), reason: 'Known to Newport.', ...named };
  const { person } = await perform(hub, { does: 'referPerson', by, input: referral, answer: 'person { id }' });
  const { id } = person as { id: string };
  await perform(hub, { does: 'recordInformed', by, input: { person: id, how: 'face to face' } });
  await perform(hub, { does: 'recordParticipation', by, input: { person: id, answer: 'AGREED', how: 'face to face' } });
  const stay = {
    establishment: agency('hmyoi-parc'),
    kind: 'DETENTION_AND_TRAINING_ORDER',
    admittedOn: inDays(-50),
    releaseOn: inDays(40),
  };
  await perform(hub, { does: 'admitToCustody', by, input: { person: id, ...stay } });
  return id;
}

const SEEN = `query ($id: ID!) { person(id: $id) {
  id preferredName fullName referral { id reason } participation { id answer } sharingConsents { id state } plan { id goals { id text } actions { id } }
  custody { id releaseOn } custodyProgress { id text } references { id value } accommodation { needs { id } } escalations { id } } }`;

/** What somebody sees by an id: whether it is NOT_FOUND, the person's own id, and every record by its id and what shows of it. */
export async function seenBy(
  hub: Hub,
  login: string,
  id: string,
): Promise<{ found: boolean; id: string | null; records: Map<string, string> }> {
  const { data } = await hub.as(login)(SEEN, { id });
  const person = (data?.['person'] ?? null) as Readonly<Record<string, unknown>> | null;
  const records = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return void value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const { id: record, ...fields } = value as { id?: string };
    if (record !== undefined && value !== person)
      records.set(record, JSON.stringify(Object.entries(fields).filter(([, one]) => isLeaf(one))));
    for (const one of Object.values(fields)) walk(one);
  };
  walk(person);
  return { found: person !== null, id: (person?.['id'] as string | undefined) ?? null, records };
}

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The sides of the joining that somebody reads of a record. */
export async function sidesOf(hub: Hub, login: string, person: string): Promise<Side[]> {
  const { data } = await hub.as(login)(
    'query ($id: ID!) { person(id: $id) { sameAs { id version stands kept agreedOn other { id preferredName fullName } } } }',
    { id: person },
  );
  return (data?.['person'] as { sameAs: Side[] | null } | null)?.sameAs ?? [];
}

export interface Side {
  readonly id: string;
  readonly version: number;
  readonly stands: string;
  readonly kept: boolean;
  readonly agreedOn: string | null;
  readonly other: { readonly id: string; readonly preferredName: string | null } | null;
}

export const propose = (hub: Hub, login: string, records: { person: string; other: string }): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'proposeSamePerson', answer: 'samePerson { id version stands agreedOn }' }), {
    input: { requestId: randomUUID(), basis: 'SAME_REFERENCE', ...records },
  });

export const answer = (
  hub: Hub,
  login: string,
  { said = 'AGREED', ...side }: Pick<Side, 'id' | 'version'> & { said?: string },
): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'answerSamePerson', answer: 'samePerson { stands agreedOn }' }), {
    input: { requestId: randomUUID(), samePerson: side.id, version: side.version, answer: said },
  });

export const part = (hub: Hub, login: string, side: Pick<Side, 'id' | 'version'>): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'partRecords', answer: 'samePerson { stands settledOn }' }), {
    input: { requestId: randomUUID(), samePerson: side.id, version: side.version, reason: 'Two cousins of one name.' },
  });

/** A global id in words, and the person in it. */
export const text = (id: string): string => Buffer.from(id, 'base64url').toString();
export const raw = (person: string): string => text(person).split(':')[1] ?? '';

/** The side of one record. Throws where it is not read. */
export async function ownSideOf(hub: Hub, login: string, person: string): Promise<Side> {
  const own = (await sidesOf(hub, login, person)).find(({ id }) => text(id).includes(raw(person)));
  if (own === undefined) throw new Error(`${login} reads no joining`);
  return own;
}

/** All records of some, by id. */
export const union = (...maps: ReadonlyMap<string, string>[]): [string, string][] =>
  maps.flatMap((map) => [...map]).sort(([a], [b]) => (a < b ? -1 : 1));

/** Those of lists, of which both records show all that is seen of each. */
export const listed = (...maps: ReadonlyMap<string, string>[]): [string, string][] =>
  union(...maps).filter(([id]) => /^(Goal|CustodyProgress|SharingConsent|PersonReference):/.test(text(id)));

export async function caseloadOf(hub: Hub, login: string): Promise<string[]> {
  const { data } = await hub.as(login)('{ caseload(first: 100) { nodes { id } } }');
  return (data?.['caseload'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

/** How often the ledger names a person. */
export async function ledgerLines(admin: Client, person: string): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `select ((select count(*) from hub.ledger_line n where n.subject = h.subject) + (select count(*) from hub.ledger l where l.subject = h.subject))::int as n
     from hub.person_head h where h.person_id = $1`,
    [raw(person)],
  );
  return rows[0]?.n ?? 0;
}

/** How a joining stood, newest version first. */
export async function standsOf(hub: Hub, login: string, { id }: Side): Promise<string[]> {
  const asked = 'query ($id: ID!) { history(id: $id) { nodes { record { ... on SamePerson { stands } } } } }';
  const { data } = await hub.as(login)(asked, { id });
  return (data?.['history'] as { nodes: { record: { stands: string } }[] }).nodes.map(({ record }) => record.stands);
}
