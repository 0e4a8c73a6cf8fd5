/**
 * Asks the hub through GraphQL what a party sees of each record: by id, through the plan, in the list of actions, and of its history.
 */
import { agencyId } from '#directory';
import { globalId, personId } from '#kernel';
import { ROWS } from './matrix-rows.js';
import type { MatrixRow } from './matrix-rows.js';
import { rowKey } from './matrix-records.js';
import { ANOTHER } from './matrix-world.js';
import type { Asker, MatrixWorld } from './matrix-world.js';
import type { World } from './oracle-cells.js';

/** An answer of the hub. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly withheld?: readonly unknown[] };
}

export type Ask = (login: string, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The ways to a record. */
export type Way = 'node' | 'plan' | 'list' | 'history';

/** What was seen of one record: the full field, the fact field (or the headline's, for content), by whose it is. */
export interface Observation {
  readonly row: MatrixRow;
  readonly own: boolean;
  readonly way: Way;
  readonly full: boolean;
  /** Null where the way has no face of facts: history holds versions in full. */
  readonly fact: boolean | null;
}

interface Asked {
  readonly asker: Asker;
  readonly world: World;
}

interface Target {
  readonly row: MatrixRow;
  readonly own: boolean;
  readonly id: string;
}

type Found = Readonly<Record<string, unknown>>;

/** The records found, by global id: each with `full` and `fact`. */
type Finding = ReadonlyMap<string, Found>;

/** Everything one asker sees of the person of one world. */
export async function observe(ask: Ask, matrix: MatrixWorld, { asker, world }: Asked): Promise<Observation[]> {
  const person = matrix.people[world];
  const targets = ROWS.flatMap((row) =>
    [true, false].map((own): Target => {
      const id = matrix.rows.get(rowKey(row.name, own ? asker.agency : ANOTHER, person)) ?? '';
      return { row, own, id: globalId({ type: row.type, person, id }) };
    }),
  );
  const asks = (query: string, variables?: Found): Promise<Answer> => ask(asker.login, query, variables);
  const ways: readonly (readonly [Way, Finding, (row: MatrixRow) => boolean])[] = [
    ['node', await byNode(asks, targets), () => true],
    ['history', await byHistory(asks, targets), () => true],
    ['plan', inPlan(await asks(PLAN, { id: personId(person) })), ({ listed }) => listed !== undefined],
    [
      'list',
      inList(await asks(LIST, { person: personId(person), own: agency(asker.agency), other: agency(ANOTHER) })),
      ({ type }) => type === 'AgreedAction',
    ],
  ];
  return ways.flatMap(([way, found, leadsTo]) =>
    targets
      .filter(({ row }) => leadsTo(row))
      .map(({ row, own, id }) => {
        const { full, fact } = seenOf(found.get(id), row);
        return { row, own, way, full, fact: way === 'history' ? null : fact };
      }),
  );
}

type Asks = (query: string, variables?: Found) => Promise<Answer>;

const agency = (slug: string): string => globalId({ type: 'Agency', person: null, id: agencyId(slug) });

const fieldsOf = ({ type, full, fact }: MatrixRow): string => `... on ${type} { ${full} ${fact ?? 'dueOn'} }`;

/** A document has a hundred aliases at most. */
const AT_ONCE = 50;

/** The answers to one root field for each target, in their order. */
async function asked(ask: Asks, targets: readonly Target[], field: (target: Target, name: string) => string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let from = 0; from < targets.length; from += AT_ONCE) {
    const some = targets.slice(from, from + AT_ONCE);
    const { data } = await ask(`{ ${some.map((target, index) => field(target, `t${String(index)}`)).join('\n')} }`);
    answers.push(...some.map((_, index) => data?.[`t${String(index)}`]));
  }
  return answers;
}

async function byNode(ask: Asks, targets: readonly Target[]): Promise<Finding> {
  const data = await asked(ask, targets, ({ row, id }, name) => `${name}: node(id: "${id}") { ${fieldsOf(row)} }`);
  return new Map(targets.flatMap(({ id }, index) => entryOf(id, data[index])));
}

async function byHistory(ask: Asks, targets: readonly Target[]): Promise<Finding> {
  const field = ({ row, id }: Target, name: string): string =>
    `${name}: history(id: "${id}", first: 2) { nodes { record { ${fieldsOf(row)} } } }`;
  const data = await asked(ask, targets, field);
  return new Map(
    targets.flatMap(({ row, id }, index) => {
      const versions = (data[index] ?? { nodes: [] }) as { nodes: { record: Found | null }[] };
      return entryOf(
        id,
        versions.nodes.map(({ record }) => record).find((record) => seenOf(record, row).full),
      );
    }),
  );
}

const entryOf = (id: string, record: unknown): [string, Found][] =>
  record === undefined || record === null ? [] : [[id, record as Found]];

/** The lists that a person shows, each with the fields of its records; of other types the person shows the newest only. */
const LISTS = new Map<string, Set<string>>();
for (const { listed, full, fact } of ROWS) {
  if (listed !== undefined) LISTS.set(listed, (LISTS.get(listed) ?? new Set(['id'])).add(full).add(fact ?? 'dueOn'));
}

const PLAN = `query ($id: ID!) { person(id: $id) { ${[...LISTS].map(([listed, fields]) => selection(listed.split('.'), fields)).join('\n')} } }`;

function selection([first = '', ...rest]: readonly string[], fields: ReadonlySet<string>): string {
  return `${first} { ${rest.length === 0 ? [...fields].join(' ') : selection(rest, fields)} }`;
}

const LIST = `query ($person: ID!, $own: ID!, $other: ID!) {
  own: agreedActions(filter: { person: $person, owner: $own }, first: 100) { nodes { id headline dueOn text } }
  other: agreedActions(filter: { person: $person, owner: $other }, first: 100) { nodes { id headline dueOn text } }
}`;

function inPlan({ data }: Answer): Finding {
  const follow = (from: unknown, field: string): unknown => (from as Found | null | undefined)?.[field];
  return byId(
    [...LISTS.keys()].flatMap((listed) => (listed.split('.').reduce(follow, data?.['person']) as Found[] | null | undefined) ?? []),
  );
}

function inList({ data }: Answer): Finding {
  const pages = [data?.['own'], data?.['other']] as ({ nodes: Found[] } | null | undefined)[];
  return byId(pages.flatMap((page) => page?.nodes ?? []));
}

const byId = (records: readonly Found[]): Finding => new Map(records.map((record) => [String(record['id']), record]));

function seenOf(record: Found | null | undefined, { full, fact }: MatrixRow): { full: boolean; fact: boolean } {
  const value = (field: string): boolean => (record?.[field] ?? null) !== null;
  return { full: value(full), fact: value(fact ?? 'dueOn') };
}
