/** The parts of a contract that the rules speak of: its roots, and the types whose fields carry something. */
import { isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** A field where it stands. */
export interface PlacedField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** `Type.field`. */
  readonly at: string;
}

/** Query, Mutation and Subscription, as far as the schema has them. */
export function rootTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
}

/** Every object type that is no root and not introspection. */
export function recordTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = rootTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type));
}

/** The fields of the given types, in the order of the SDL. */
export function fieldsOf(types: readonly GraphQLObjectType[]): PlacedField[] {
  return types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field, at: `${type.name}.${field.name}` })));
}
