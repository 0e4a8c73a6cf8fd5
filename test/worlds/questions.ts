/**
 * What is asked about a world, as the caller: one document for all that hangs on the person and the list of actions with its filters and pages, the
 * same each time; and one of its own for single records, their history, the access record and the work contacts, with aliases and fragments.
 */
import { agencyId } from '#directory';
import { globalId, personId } from '#kernel';
import type { Place, Placed } from './lay/place.js';
import { KINDS } from './world/kinds.js';
import type { Kind } from './world/kinds.js';

type Variables = Readonly<Record<string, unknown>>;

/** A document with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Variables;
}

/** The lists that a person shows, each with the fields of its records; of other kinds the person shows the newest only. */
const LISTS = new Map<string, Set<string>>();
for (const { listed, parts } of KINDS) {
  if (listed === undefined) continue;
  const fields = LISTS.get(listed) ?? new Set(['id']);
  for (const field of fieldsOf(parts)) fields.add(field);
  LISTS.set(listed, fields);
}

/** The path of every list that a person shows. */
export const LISTED: readonly string[] = [...LISTS.keys()];

function fieldsOf(parts: Kind['parts']): string[] {
  return parts.flatMap(({ full, fact }) => (fact === null ? [full] : [full, fact]));
}

function selection([first = '', ...rest]: readonly string[], fields: ReadonlySet<string>): string {
  return `${first} { ${rest.length === 0 ? [...fields].join(' ') : selection(rest, fields)} }`;
}

const SINGLE = 'referral { id reason referredOn } informed { id how on } custody { id admittedOn releaseOn }';
const ACTIONS = 'nodes { id headline dueOn text }';

const ALL_LISTS = [...LISTS].map(([path, fields]) => selection(path.split('.'), fields)).join('\n');

const WHOLE = `query ($person: ID!) {
  person(id: $person) { id fullName preferredName ${SINGLE} ${ALL_LISTS} }
  every: agreedActions(filter: { person: $person }, first: 100) { ${ACTIONS} pageInfo { hasNextPage } }
}`;

/** Everything that hangs on the person, and the list of their actions. */
export const wholeQuestion = ({ person }: Place): Question => ({ query: WHOLE, variables: { person: personId(person) } });

const SIDES = `query ($person: ID!) { person(id: $person) { sameAs { id basis proposedOn other { id fullName preferredName ${ALL_LISTS} } } } }`;

/** The other record of the same person, as far as it shows from this one. */
export const sidesQuestion = ({ person }: Place): Question => ({ query: SIDES, variables: { person: personId(person) } });

const FILTERED = `query ($person: ID!, $owner: ID!, $due: Date!) {
  ofOwner: agreedActions(filter: { person: $person, owner: $owner }, first: 100) { ${ACTIONS} }
  soon: agreedActions(filter: { person: $person, dueBefore: $due, status: [AGREED] }, first: 100) { ${ACTIONS} }
  page: agreedActions(filter: { person: $person }, first: 2) { ${ACTIONS} pageInfo { hasNextPage } }
}`;

/** The list of actions by its filters, and its first page. */
export function filteredQuestion({ person, story }: Place, due: string): Question {
  const owner = globalId({ type: 'Agency', person: null, id: agencyId(story.caller.agency) });
  return { query: FILTERED, variables: { person: personId(person), owner, due } };
}

/** The global id of a record. */
export const idOf = ({ person, of, id }: Placed): string =>
  of.type === 'Person' ? personId(person) : globalId({ type: of.type, person, id });

/** Some records by id and some of their histories, under aliases; who saw the person, and who works with them. */
export function recordsQuestion(place: Place, records: readonly Placed[], versions: readonly Placed[]): Question {
  const person = JSON.stringify(personId(place.person));
  const fragment = ({ of }: Placed): string => `... on ${of.type} { ${fieldsOf(of.parts).join(' ')} }`;
  const id = (record: Placed): string => JSON.stringify(idOf(record));
  const parts = [
    ...records.map((record, index) => `n${String(index)}: node(id: ${id(record)}) { id ${fragment(record)} }`),
    ...versions.map(
      (record, index) => `h${String(index)}: history(id: ${id(record)}, first: 5) { nodes { record { ${fragment(record)} } } }`,
    ),
    `seen: disclosures(person: ${person}, first: 5) { nodes { at agency { slug } } }`,
    `allocations(person: ${person}) { pageInfo { hasNextPage } }`,
  ];
  return { query: `{ ${parts.join('\n')} }`, variables: {} };
}

/** Whom the caller knows, and all their actions, in pages. */
export const CASELOAD = `query ($after: String, $first: Int!) {
  caseload(first: $first, after: $after) { nodes { id preferredName } pageInfo { hasNextPage endCursor } }
}`;
export const ALL_ACTIONS = `query ($after: String, $first: Int!) {
  agreedActions(first: $first, after: $after) { nodes { id dueOn headline } pageInfo { hasNextPage endCursor } }
}`;
