/** Arguments for any root field: what must be given, of the kind it must be, with the ids of the world where an id is asked for. */
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLInputType } from 'graphql';
import { SCHEME_NAMES } from '#plan';

/** What is written where an input of this name takes an id. */
export type IdFor = (name: string) => string;

type Input = GraphQLArgument | GraphQLInputField;

/** Every way to call the field: with what it needs alone, and with every id it takes; once for each value of an enum it needs. */
export function callsOf(field: GraphQLField<unknown, unknown>, idFor: IdFor): string[] {
  const needed = field.args.filter(isNeeded);
  const taken = field.args.filter((argument) => isNeeded(argument) || takesId(argument));
  const calls = (taken.length > needed.length ? [needed, taken] : [needed]).flatMap((given) => eachValue(given, idFor));
  return calls.map((given) => (given === '' ? field.name : `${field.name}(${given})`));
}

function eachValue(given: readonly Input[], idFor: IdFor): string[] {
  const choice = given.map(({ type }) => getNamedType(type)).find(isEnumType);
  const values = choice === undefined ? [null] : choice.getValues().flatMap(({ name }) => (OF_ONE_SCHEME.has(name) ? [] : [name]));
  const written = (input: Input, value: string | null): string =>
    `${input.name}: ${value !== null && getNamedType(input.type) === choice ? listed(input.type, value) : valueOf(input, idFor)}`;
  return values.map((value) => given.map((input) => written(input, value)).join(', '));
}

function valueOf({ name, type }: Input, idFor: IdFor): string {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter((field) => isNeeded(field) || takesId(field));
    return listed(type, `{ ${fields.map((field) => `${field.name}: ${valueOf(field, idFor)}`).join(', ')} }`);
  }
  if (isEnumType(named)) return listed(type, named.getValues()[0]?.name ?? 'null');
  if (name === 'value') return JSON.stringify(PRISON_NUMBER);
  if (name === 'requestId') return idFor(name);
  return listed(type, SCALARS[named.name]?.() ?? (named.name === 'ID' ? idFor(name) : '"x"'));
}

const PRISON_NUMBER = 'A1234BC';
/** Whoever is found by a prison number is found by any: the whole of a person is asked of one scheme. */
const OF_ONE_SCHEME = new Set<string>(SCHEME_NAMES.filter((scheme) => scheme !== 'PRISON_NUMBER'));

const SCALARS: Readonly<Record<string, () => string>> = {
  Int: () => '1',
  Float: () => '1',
  Boolean: () => 'true',
  Date: () => '"2026-12-01"',
  DateTime: () => '"2026-12-01T09:00:00.000Z"',
};

const listed = (type: GraphQLInputType, value: string): string =>
  isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;

const isNeeded = ({ type, defaultValue }: Input): boolean => isNonNullType(type) && defaultValue === undefined;

function takesId({ type }: Input): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).some((field) => getNamedType(field.type).name === 'ID')
    : named.name === 'ID';
}
