/** Breaches in a spec: reported, looked at and decided, about what was disclosed to Parc in the second hour of a world whose third it is. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { agencyId, partnershipId } from '#directory';
import { SENSITIVE_EXISTENCE, globalId, parseGlobalId } from '#kernel';
import type { Answer, Hub } from './hub.js';
import { agency, mutationOf } from './young-person.js';

/** Where it is done: the hub, the superuser's connection, and the instant the second hour began. */
export interface BreachPlace {
  readonly hub: Hub;
  readonly admin: Client;
  readonly from: string;
}

type More = Readonly<Record<string, unknown>>;

/** What went wrong. */
export const WHAT = 'A list of everybody was left in a canteen.';
const FIELDS =
  'id what agency { slug } foundAt commissionerBy state overdue parts { partnership { slug } state version decisions { risk reason outcome } }';
const PEOPLE = `people(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { person { id fullName }
  disclosures { at agency { slug } by { name } saw { category clause } sentence } } }`;

/** So many minutes from now on the clock of this process. */
export const later = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** Makes what is on the ledger an hour older, so that a breach can be about it today: the world of a spec was not there an hour ago. */
export async function anHourOlder(admin: Client): Promise<void> {
  await admin.query(`update hub.ledger set at = at - interval '1 hour'`);
}

/** Reports by somebody: the disclosures to Parc of the second hour, where nothing else is said. */
export async function tried({ hub, from }: BreachPlace, login: string, more: More = {}): Promise<Answer> {
  const span = { foundAt: later(119), from, until: later(90), agency: agency('hmyoi-parc') };
  const input = { requestId: randomUUID(), what: WHAT, ...span, ...more };
  return await hub.as(login)(mutationOf({ does: 'reportBreach', answer: `breach { ${FIELDS} }` }), { input });
}

/** A report as it was answered. */
export interface Breach {
  readonly id: string;
  readonly state: string | null;
  readonly overdue: boolean | null;
  readonly commissionerBy: string;
  readonly foundAt: string;
  readonly parts: readonly {
    readonly partnership: { readonly slug: string };
    readonly version: number;
  }[];
}

/** Somebody concerned, as a lead is told of them. */
export interface Concerned {
  readonly person: { readonly id: string; readonly fullName: string | null };
  readonly disclosures: readonly Found[];
}

interface Found {
  readonly agency: { readonly slug: string };
  readonly saw: readonly { readonly category: string; readonly clause: string }[];
}

/** Reports; throws where it is refused. */
export async function report(place: BreachPlace, login: string, more: More = {}): Promise<Breach> {
  const answer = await tried(place, login, more);
  const result = answer.data?.['reportBreach'] as { breach: Breach | null } | null | undefined;
  if (result?.breach === null || result?.breach === undefined) throw new Error(answer.text);
  return result.breach;
}

/** One report as somebody sees it: the answer as it comes. */
export async function look({ hub }: BreachPlace, login: string, id: string): Promise<Answer> {
  return await hub.as(login)(`query ($id: ID!) { breach(id: $id) { ${FIELDS} } }`, { id });
}

/** The same, where it is theirs. */
export async function seen(place: BreachPlace, login: string, id: string): Promise<Breach> {
  const answer = await look(place, login, id);
  if ((answer.data?.['breach'] ?? null) === null) throw new Error(answer.text);
  return answer.data?.['breach'] as Breach;
}

/** Who decides about which part. */
export interface Deciding {
  readonly by: string;
  readonly breach: Breach;
  readonly partnership?: string;
}

/** Decides that there is a risk, where nothing else is said. */
export async function decide(
  { hub }: BreachPlace,
  { by, breach, partnership = 'south-wales' }: Deciding,
  more: More = {},
): Promise<Answer> {
  const id = globalId({ type: 'Partnership', person: null, id: partnershipId(partnership) });
  const input = {
    requestId: randomUUID(),
    breach: breach.id,
    partnership: id,
    version: 0,
    risk: 'RISK',
    reason: 'Names were on it.',
    ...more,
  };
  return await hub.as(by)(mutationOf({ does: 'decideBreach', answer: 'breach { state parts { version decisions { risk outcome } } }' }), {
    input,
  });
}

/** Person -> what the ledger says was disclosed of them to Parc in the second hour, one line for each row: categories a lead may know of. */
export async function byLedger({ admin, from }: BreachPlace): Promise<Map<string, string[]>> {
  const { rows } = await admin.query<{ person: string; categories: string[] }>(
    `select h.person_id as person, array(select jsonb_object_keys(e.disclosed) order by 1) as categories from (
       select l.subject, l.disclosed, l.agency, l.at from hub.disclosure l where l.subject is not null
       union all select n.subject, n.disclosed, l.agency, l.at from hub.disclosure_line n join hub.disclosure l using (writer, seq)) e
     join hub.person_head h using (subject) where e.agency = $1 and e.at >= $2 and e.at < $3`,
    [agencyId('hmyoi-parc'), from, later(90)],
  );
  const found = new Map<string, string[]>();
  for (const { person, categories } of rows) {
    const known = categories.filter((one) => !SENSITIVE_EXISTENCE.includes(one as never));
    if (known.length > 0 || categories.length === 0) found.set(person, [...(found.get(person) ?? []), known.sort().join(' ')].sort());
  }
  return found;
}

/** Everybody a lead is told of, page by page. */
export async function concerned({ hub }: BreachPlace, login: string, id: string): Promise<Concerned[]> {
  const people: Concerned[] = [];
  for (let after: string | null = null; ;) {
    const { data, text } = await hub.as(login)(`query ($id: ID!, $after: String) { breach(id: $id) { ${PEOPLE} } }`, { id, after });
    const page = data?.['breach'] as
      { people: { nodes: Concerned[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null | undefined;
    if (page === null || page === undefined) throw new Error(text);
    people.push(...page.people.nodes);
    if (!page.people.pageInfo.hasNextPage) return people;
    after = page.people.pageInfo.endCursor;
  }
}

/** The same as `byLedger` says it. */
export async function told(place: BreachPlace, login: string, id: string): Promise<Map<string, string[]>> {
  return new Map(
    (await concerned(place, login, id)).map(({ person, disclosures }) => [
      parseGlobalId(person.id).id,
      disclosures
        .map(({ saw }) =>
          saw
            .map(({ category }) => category)
            .sort()
            .join(' '),
        )
        .sort(),
    ]),
  );
}
