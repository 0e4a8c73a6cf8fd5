/** Emergency disclosures in a spec: made, reviewed, listed and looked at, about one young person of the demo world. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { globalId } from '#kernel';
import type { Answer, Hub } from './hub.js';
import { mutationOf, perform } from './young-person.js';

/** Who discloses, and to whom, where nothing else is said. */
export const OFFICER = 'supervising.officer@cardiff';
export const NEWPORT = 'housing.officer@newport';

export const REASON = 'Consent cannot be had before tonight.';
export const CONCERN = 'Threatened at the hostel; an attack is planned for tonight.';

type More = Readonly<Record<string, unknown>>;

/** What is disclosed: who, to whom, what; and what else of the input. */
export interface Disclosing {
  readonly by?: string;
  readonly to?: string;
  readonly categories?: readonly string[];
  readonly more?: More;
}

/** A disclosure as it was answered. */
export interface Found {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const FIELDS = `disclosure { id version categories openedOn closesAt reason concern personTold reviewDue reviewOverdue finding
  recipient { name } disclosedBy { name } told { slug } }`;

/** Where it is done: the hub, the superuser's connection, and the young person's global id. */
export interface Place {
  readonly hub: Hub;
  readonly admin: Client;
  readonly me: string;
}

/** The global id of a member of staff, or of nobody. */
export async function staffId(admin: Pick<Client, 'query'>, login: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('select id from hub.member where subject = $1', [login]);
  return globalId({ type: 'Staff', person: null, id: rows[0]?.id ?? randomUUID() });
}

async function inputOf({ admin, me }: Place, { to = NEWPORT, categories = ['SAFEGUARDING'], more = {} }: Disclosing): Promise<More> {
  const words = { concern: CONCERN, reason: REASON, basis: 'SAFEGUARDING_WITHOUT_CONSENT' };
  return { requestId: randomUUID(), person: me, recipient: await staffId(admin, to), categories, ...words, ...more };
}

/** Tries to disclose; the answer as it comes. */
export async function tried(place: Place, asked: Disclosing): Promise<Answer> {
  return await place.hub.as(asked.by ?? OFFICER)(mutationOf({ does: 'discloseInEmergency' }), { input: await inputOf(place, asked) });
}

/** Discloses; throws where it is refused. */
export async function disclose(place: Place, asked: Disclosing = {}): Promise<Found> {
  const { by = OFFICER } = asked;
  const { disclosure } = await perform(place.hub, { does: 'discloseInEmergency', by, input: await inputOf(place, asked), answer: FIELDS });
  return disclosure as Found;
}

/** Reviews a disclosure, as found justified where nothing else is said. */
export async function review({ hub }: Place, { by, ...of }: { by: string; disclosure: Found; more?: More }): Promise<Answer> {
  const { id, version } = of.disclosure;
  return await hub.as(by)(mutationOf({ does: 'reviewEmergencyDisclosure', answer: 'disclosure { finding closesAt personTold }' }), {
    input: { requestId: randomUUID(), disclosure: id, version, finding: 'JUSTIFIED', note: 'Right to act.', ...of.more },
  });
}

/** What somebody has in their list. */
export async function listed({ hub }: Place, login: string, state = 'ANY'): Promise<Found[]> {
  const { data, text } = await hub.as(login)(
    'query ($state: EmergencyState) { emergencyDisclosures(state: $state, first: 50) { nodes { id version reason concern } } }',
    { state },
  );
  if (data === null || data === undefined) throw new Error(text);
  return (data['emergencyDisclosures'] as { nodes: Found[] }).nodes;
}

/** Fields of the person, as somebody sees them. */
export async function see({ hub, me }: Place, login: string, field: string): Promise<Answer> {
  return await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${field} } }`, { id: me });
}

/** Who saw what of the person, as somebody reads it: the answer byte for byte. */
export async function report({ hub, me }: Place, login: string): Promise<string> {
  const query = 'query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { party saw { category } sentence } } }';
  return (await hub.as(login)(query, { id: me })).text;
}
