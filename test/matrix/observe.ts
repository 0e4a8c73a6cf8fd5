/**
 * Asks the hub through GraphQL what a party sees of each record: by id, and through the plan.
 */
import { globalId, personId } from '#kernel';
import { ROWS } from './matrix-rows.js';
import type { MatrixRow } from './matrix-rows.js';
import { ANOTHER, rowKey } from './matrix-world.js';
import type { Asker, MatrixWorld } from './matrix-world.js';
import type { World } from './oracle-cells.js';

/** An answer of the hub. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly withheld?: readonly unknown[] };
}

export type Ask = (login: string, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What was seen of one record: the full field, the fact field (or the headline's, for content), by whose it is. */
export interface Observation {
  readonly row: MatrixRow;
  readonly own: boolean;
  readonly way: 'node' | 'plan';
  readonly full: boolean;
  readonly fact: boolean;
}

interface Asked {
  readonly asker: Asker;
  readonly world: World;
}

/** Everything one asker sees of the person of one world. */
export async function observe(ask: Ask, matrix: MatrixWorld, { asker, world }: Asked): Promise<Observation[]> {
  const person = matrix.people[world];
  const targets = ROWS.flatMap((row) =>
    [true, false].map((own) => ({ row, own, id: matrix.rows.get(rowKey(row.name, own ? asker.agency : ANOTHER, person)) ?? '' })),
  );
  const fields = ({ row, id }: (typeof targets)[number], index: number): string =>
    `n${String(index)}: node(id: "${globalId({ type: row.type, person, id })}") { ... on ${row.type} { full: ${row.full} fact: ${row.fact ?? 'dueOn'} } }`;
  const byNode = await ask(asker.login, `{ ${targets.map(fields).join('\n')} }`);
  const plan = await ask(asker.login, PLAN, { id: personId(person) });
  const listed = recordsOf(plan.data?.['person']);
  return targets.flatMap((target, index) => {
    const seen = seenOf(byNode.data?.[`n${String(index)}`]);
    const inPlan = LISTED.has(target.row.type) ? [seenOf(listed.get(globalId({ type: target.row.type, person, id: target.id })), target.row)] : [];
    return [
      { row: target.row, own: target.own, way: 'node' as const, ...seen },
      ...inPlan.map((found) => ({ row: target.row, own: target.own, way: 'plan' as const, ...found })),
    ];
  });
}

/** What is listed in the plan; of other types the plan shows the newest only. */
const LISTED = new Set(['AgreedAction', 'CustodyProgress', 'AccommodationNeed']);

const PLAN = `query ($id: ID!) { person(id: $id) {
  plan { actions { id headline dueOn text } }
  custodyProgress { id text on }
  accommodation { needs { id text recordedOn } }
} }`;

type Found = Readonly<Record<string, unknown>>;

function recordsOf(person: unknown): Map<string, Found> {
  const { plan, custodyProgress, accommodation } = (person ?? {}) as {
    plan?: { actions?: Found[] | null } | null;
    custodyProgress?: Found[] | null;
    accommodation?: { needs?: Found[] | null } | null;
  };
  const all = [...(plan?.actions ?? []), ...(custodyProgress ?? []), ...(accommodation?.needs ?? [])];
  return new Map(all.map((record) => [String(record['id']), record]));
}

function seenOf(record: unknown, row?: MatrixRow): { full: boolean; fact: boolean } {
  const found = (record ?? {}) as Found;
  const value = (field: string): boolean => found[field] !== undefined && found[field] !== null;
  return row === undefined ? { full: value('full'), fact: value('fact') } : { full: value(row.full), fact: value(row.fact ?? 'dueOn') };
}

