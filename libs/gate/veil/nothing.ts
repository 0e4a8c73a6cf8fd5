/**
 * Which calls of a root field ask for something by its id, and which answers say that nothing was found.
 */
import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLFieldConfig, GraphQLInputType } from 'graphql';

type Arguments = Readonly<Record<string, unknown>>;

/** Whether a call of the field names an id: as an argument, or in a filter. */
export function asksById<Context>({ args = {} }: GraphQLFieldConfig<unknown, Context>): (given: Arguments) => boolean {
  const places = Object.entries(args).flatMap(([name, { type }]) => placesOfIds(name, type));
  return (given) => places.some(([name, inner]) => isGiven(inner === undefined ? given[name] : (given[name] as Arguments | null)?.[inner]));
}

/** No value, or a list or a page of none. */
export function isNothing(answer: unknown): boolean {
  if (!isGiven(answer)) return true;
  const items = Array.isArray(answer) ? answer : (answer as { readonly nodes?: unknown }).nodes;
  return Array.isArray(items) && items.length === 0;
}

type Place = readonly [argument: string, field?: string];

function placesOfIds(argument: string, type: GraphQLInputType): Place[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID' ? [[argument]] : [];
  const ids = Object.values(named.getFields()).filter((field) => getNamedType(field.type).name === 'ID');
  return ids.map(({ name }) => [argument, name]);
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
