/**
 * The two scalars of the contract: a day as text that exists, and an instant in UTC.
 */
import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** `Date`: YYYY-MM-DD, and a day that exists. */
export const DateScalar = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' });

/** `DateTime`: written by the hub only. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => new Date(value as string | Date).toISOString(),
});
