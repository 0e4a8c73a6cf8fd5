/**
 * The two scalars of the contract: a day as text that exists, and an instant in UTC.
 */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { isDay } from '#kernel';

function day(typed: unknown): string {
  if (typeof typed === 'string' && isDay(typed)) return typed;
  throw new GraphQLError('A date is a day that exists, written YYYY-MM-DD.');
}

/** `Date`: YYYY-MM-DD, and a day that exists. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

/** `DateTime`: written by the hub only. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => new Date(value as string | Date).toISOString(),
});
