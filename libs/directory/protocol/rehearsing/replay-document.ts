/**
 * All that can be read of a young person in one operation, made from the contract: a noun is rehearsed because it is there. What is a page of its own, or
 * needs arguments, is asked for elsewhere.
 */
import { getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import type { DocumentNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { SENSITIVE_EXISTENCE, maskOf } from '#kernel';
import type { Declarations, FieldDeclaration } from '#gate';

/** A field with a value of its own, below a person. */
export interface Leaf {
  /** From the person, `custody.releaseOn`. */
  readonly path: string;
  readonly type: string;
  readonly field: string;
  readonly declared: Extract<FieldDeclaration, { kind: 'CASE' }>;
  /** It, or what it stands in, is of a category whose very existence is sensitive. */
  readonly sensitive: boolean;
}

/** The operation, and its leaves. */
export interface ReplayDocument {
  readonly document: DocumentNode;
  readonly leaves: readonly Leaf[];
}

const SENSITIVE = maskOf(...SENSITIVE_EXISTENCE);

interface Growing {
  readonly declarations: Declarations;
  readonly leaves: Leaf[];
}

interface At {
  readonly path: readonly string[];
  /** The types on the way: a record that leads back to one of them is not followed. */
  readonly types: readonly string[];
  readonly sensitive: boolean;
}

/** The operation of a contract. */
export function replayDocument(schema: GraphQLSchema, declarations: Declarations): ReplayDocument {
  const person = schema.getType('Person');
  if (!isObjectType(person)) throw new Error('the contract has no Person');
  const growing: Growing = { declarations, leaves: [] };
  const selection = selected(growing, person, { path: [], types: [], sensitive: false });
  return { document: parse(`query Rehearsal($id: ID!) { person(id: $id) { ${selection} } }`), leaves: growing.leaves };
}

function selected(growing: Growing, type: GraphQLObjectType, at: At): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every(({ name }) => name === 'language'));
  const parts = fields.map((field) => part(growing, { type, field }, { ...at, types: [...at.types, type.name] }));
  return parts.filter((text) => text !== '').join(' ');
}

interface Placed {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

function part(growing: Growing, { type, field }: Placed, at: At): string {
  const declared = growing.declarations.types.get(type.name)?.get(field.name);
  const path = [...at.path, field.name];
  const sensitive = at.sensitive || (declared?.kind === 'CASE' && (declared.mask & SENSITIVE) !== 0);
  const named = getNamedType(field.type);
  if (isLeafType(named)) {
    if (declared?.kind === 'CASE') growing.leaves.push({ path: path.join('.'), type: type.name, field: field.name, declared, sensitive });
    return declared?.kind === 'CASE' ? field.name : '';
  }
  if (!isObjectType(named) || at.types.includes(named.name) || declared?.kind === 'REFERENCE') return '';
  const below = selected(growing, named, { ...at, path, sensitive });
  return below === '' ? '' : `${field.name} { ${below} }`;
}
