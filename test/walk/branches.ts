/**
 * What can be asked below a field of the contract, to a given depth: made from the schema, so that a new noun is walked because it is there.
 */
import { getNamedType, getNullableType, isInterfaceType, isLeafType, isListType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { LARGEST_PAGE } from '../../libs/gate/edge/connection.js';

/** A selection on one object type: its leaves, and what lies below its other fields. */
export interface Branch {
  readonly type: string;
  readonly leaves: readonly string[];
  readonly below: readonly Below[];
}

interface Below {
  readonly field: string;
  /** The type of an interface that is asked for. */
  readonly on: string | null;
  /** How many entries the gate counts it for. */
  readonly times: number;
  readonly branch: Branch;
}

interface Growing {
  readonly schema: GraphQLSchema;
  /** What an interface is taken to be. */
  readonly concrete: string;
  /** The types this grows below: one met again is asked for its leaves, for the rest of it is asked above. */
  readonly above?: readonly GraphQLObjectType[];
}

/** Everything below a field's type, so many levels of fields deep; null for a leaf. */
export function branchOf({ schema, concrete, above = [] }: Growing, type: GraphQLOutputType, levels: number): Branch | null {
  const named = objectOf({ schema, concrete }, type);
  if (named === null || levels < 1) return null;
  const fields = Object.values(named.getFields()).filter((field) => !needsArguments(field));
  const deeper = above.includes(named) ? [] : fields;
  const below = deeper.flatMap((field): Below[] => {
    const branch = branchOf({ schema, concrete, above: [...above, named] }, field.type, levels - 1);
    const on = isInterfaceType(getNamedType(field.type)) ? concrete : null;
    return branch === null ? [] : [{ field: field.name, on, times: entriesOf(field, named.name), branch }];
  });
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  return leaves.length + below.length === 0 ? null : { type: named.name, leaves, below };
}

/** Whether something below the type is an interface, so that it matters what that is taken to be. */
export function hasInterface(type: GraphQLOutputType, levels: number): boolean {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return true;
  if (!isObjectType(named) || levels <= 1) return false;
  return Object.values(named.getFields()).some((field) => hasInterface(field.type, levels - 1));
}

/** What one document may hold. */
export interface Most {
  readonly leaves: number;
  /** As the gate weighs: fields answered, a list counted as often as it may have entries. */
  readonly weight: number;
}

/** In parts of so much at most, each a whole selection: one after the other is filled. */
export function inParts(branch: Branch, most: Most): Branch[] {
  if (fits(branch, most)) return [branch];
  const pieces = branch.below.flatMap((below) =>
    inParts(below.branch, { ...most, weight: most.weight / below.times - 1 }).map((part) => ({ ...below, branch: part })),
  );
  const parts: Branch[] = [];
  let filling: Branch = { ...branch, below: [] };
  for (const piece of pieces) {
    const filled = { ...filling, below: [...filling.below, piece] };
    if (!fits(filled, most)) parts.push(filling);
    filling = fits(filled, most) ? filled : { ...branch, leaves: [], below: [piece] };
  }
  return [...parts, filling].filter(({ leaves, below }) => leaves.length + below.length > 0);
}

/** Whether one document may hold it. */
export const fits = (branch: Branch, { leaves, weight }: Most): boolean => leavesOf(branch) <= leaves && weightOf(branch) <= weight;

/** The selection set. */
export function printed({ leaves, below }: Branch): string {
  const deeper = below.map(
    ({ field, on, branch }) => `${field} { ${on === null ? printed(branch) : `... on ${on} { ${printed(branch)} }`} }`,
  );
  return [...leaves, ...deeper].join(' ');
}

/** `Type.field` of every field the selection names. */
export function namesIn({ type, leaves, below }: Branch): string[] {
  return [
    ...[...leaves, ...below.map(({ field }) => field)].map((field) => `${type}.${field}`),
    ...below.flatMap(({ branch }) => namesIn(branch)),
  ];
}

/** What an answer says: every leaf that is not null, as `Type.field` and value. */
export function* valuesIn(branch: Branch, value: unknown): Generator<{ readonly at: string; readonly value: unknown }> {
  if (Array.isArray(value)) for (const one of value) yield* valuesIn(branch, one);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const record = value as Readonly<Record<string, unknown>>;
  for (const leaf of branch.leaves) {
    const said = record[leaf] ?? null;
    if (said !== null && !(Array.isArray(said) && said.length === 0)) yield { at: `${branch.type}.${leaf}`, value: said };
  }
  for (const { field, branch: deeper } of branch.below) yield* valuesIn(deeper, record[field]);
}

function objectOf({ schema, concrete }: Pick<Growing, 'schema' | 'concrete'>, type: GraphQLOutputType): GraphQLObjectType | null {
  const named = getNamedType(type);
  const taken = isInterfaceType(named) ? schema.getType(concrete) : named;
  return isObjectType(taken) ? taken : null;
}

const needsArguments = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);

const leavesOf = ({ leaves, below }: Branch): number => below.reduce((sum, { branch }) => sum + leavesOf(branch), leaves.length);

const weightOf = ({ leaves, below }: Branch): number =>
  below.reduce((sum, { times, branch }) => sum + 1 + times * weightOf(branch), leaves.length);

/** How many entries a field may bring: a page as many as it has by default, any other list twenty. */
export function entriesOf({ args, type }: GraphQLField<unknown, unknown>, parent: string): number {
  const first = args.find(({ name }) => name === 'first');
  if (first !== undefined) return Number(first.defaultValue ?? LARGEST_PAGE);
  return isListType(getNullableType(type)) && !parent.endsWith('Connection') ? 20 : 1;
}
