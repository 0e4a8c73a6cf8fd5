/** The documents of the walk: from every root, every field of every object to five levels. */
import { randomUUID } from 'node:crypto';
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { callsOf } from './arguments.js';
import { HEAVIEST } from '../../libs/gate/reach/within-reach.js';
import { branchOf, entriesOf, fits, hasInterface, inParts, printed } from './branches.js';
import type { Branch } from './branches.js';

/** Levels of fields, the root's among them. */
const DEPTH = 5;
/** Of a document: well within the limit of words, and of weight. */
const MOST = { leaves: 400, weight: HEAVIEST - 10 };

export type Operation = 'query' | 'mutation' | 'subscription';

/** One document, and what it asks for below its root. */
export interface WalkDocument {
  readonly root: string;
  readonly operation: Operation;
  readonly text: string;
  /** The ids it is asked with, the request's among them: the same question about somebody else is the same text. */
  readonly variables: Readonly<Record<string, string>>;
  /** Null where the root answers with a leaf. */
  readonly branch: Branch | null;
}

/** The ids of the world: of the person walked to, of agencies, and of every type that has a global id. */
export interface WalkIds {
  readonly person: string;
  readonly agency: string;
  readonly byType: ReadonlyMap<string, readonly string[]>;
}

/** Every document of an operation. What answers with an interface is asked once for each type that can be there. */
export function documentsOf(schema: GraphQLSchema, operation: Operation, ids: WalkIds): WalkDocument[] {
  const root = schema.getRootType(operation as Parameters<GraphQLSchema['getRootType']>[0]);
  return Object.values(root?.getFields() ?? {}).flatMap((field) =>
    placesOf(schema, field, ids).flatMap(({ concrete, id }) => {
      const branch = branchOf({ schema, concrete }, field.type, DEPTH - 1);
      const given = new Map<string, string>();
      const calls = callsOf(field, (name) => {
        given.set(name, name === 'id' ? id : idNamed(name, ids));
        return `$${name}`;
      });
      const most = { ...MOST, weight: MOST.weight / entriesOf(field, operation) };
      // What weighs too much in its smallest part can be asked by nobody from this root.
      const parts = branch === null ? [null] : inParts(branch, most).filter((part) => fits(part, most));
      return calls.flatMap((call) => parts.map((part) => documentOf({ field, operation, call, given, concrete, part })));
    }),
  );
}

interface Written {
  readonly field: GraphQLField<unknown, unknown>;
  readonly operation: Operation;
  readonly call: string;
  /** The ids by the names of the inputs that take them. */
  readonly given: ReadonlyMap<string, string>;
  readonly concrete: string;
  readonly part: Branch | null;
}

function documentOf({ field, operation, call, given, concrete, part }: Written): WalkDocument {
  const named = [...new Set(call.match(/\$\w+/g))];
  const declared = named.length === 0 ? '' : `(${named.map((name) => `${name}: ${name === '$requestId' ? 'String' : 'ID'}!`).join(', ')})`;
  const variables = Object.fromEntries([...given].filter(([name]) => named.includes(`$${name}`)));
  const isConcrete = isObjectType(getNamedType(field.type));
  const below = part === null ? '' : ` { ${isConcrete ? printed(part) : `... on ${concrete} { ${printed(part)} }`} }`;
  return { root: field.name, operation, text: `${operation}${declared} { ${call}${below} }`, variables, branch: part };
}

/** What an interface is taken to be, and the id that finds it: every record of the world where it matters, a person where it does not. */
function placesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, ids: WalkIds): { concrete: string; id: string }[] {
  const byId = field.args.some(({ name }) => name === 'id');
  if (!byId || !hasInterface(field.type, DEPTH)) return [{ concrete: 'Person', id: ids.person }];
  return nodeTypes(schema).flatMap((concrete) => (ids.byType.get(concrete) ?? []).map((id) => ({ concrete, id })));
}

/** The types with a global id. */
export function nodeTypes(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node');
  return node === undefined || !('getFields' in node)
    ? []
    : Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
        .map(({ name }) => name);
}

/** A request is one of its own; `action` is an AgreedAction, `person` a person: by the type whose name ends like the input's; what is no such word is an agency. */
function idNamed(name: string, { person, agency, byType }: WalkIds): string {
  if (name === 'person') return person;
  if (name === 'requestId') return randomUUID();
  const ending = name.toLowerCase();
  const type = [...byType.keys()].find((known) => known.toLowerCase().endsWith(ending));
  return byType.get(type ?? '')?.[0] ?? agency;
}
