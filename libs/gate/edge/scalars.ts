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

/** What the database wrote as a day is one. */
function written(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new GraphQLError('A date of a record is written YYYY-MM-DD.');
}

/** `Date`: YYYY-MM-DD, and a day that exists. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  serialize: written,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

/** `DateTime`: as the hub writes it; of what a client types `instant` of the input asks whether it is one. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => new Date(value as string | Date).toISOString(),
});
