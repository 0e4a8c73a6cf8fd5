/** What stands at a root field: a door that fits the kind of operation, the categories it needs, and room to be refused. */
import { isNonNullType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Door, DoorKind } from '../declarations.js';
import { fieldsOf, rootTypes } from '../parts.js';
import type { PlacedField } from '../parts.js';
import type { Rule } from './rule.js';

const FITTING: Readonly<Record<'query' | 'mutation' | 'subscription', readonly DoorKind[]>> = {
  query: ['READ', 'REFERENCE', 'ADMINISTER', 'GOVERN'],
  mutation: ['WRITE', 'DISCLOSE', 'ADMINISTER', 'SIGN', 'GOVERN', 'REPORT'],
  subscription: ['READ'],
};

/** The doors of the contract. A root field without one is a fault of the declarations. */
export const doorRules: Rule = ({ schema, declarations }) =>
  fieldsOf(rootTypes(schema)).flatMap((placed) => {
    const door = declarations.doors.get(placed.field.name);
    return door === undefined ? [] : doorFaults(placed, door, FITTING[operationOf(schema, placed)]);
  });

function doorFaults({ field, at }: PlacedField, { what, categories }: Door, fitting: readonly DoorKind[]): string[] {
  const names = categories.length > 0;
  const personal = what === 'READ' || isWrite(what);
  return [
    ...(fitting.includes(what) ? [] : [`${at} has the door ${what}: here it may be ${fitting.join(', ')}`]),
    ...(isWrite(what) && !names ? [`${at} writes and names no category: nobody could be let through`] : []),
    ...(!personal && names ? [`${at} names a category, which the door ${what} does not look at`] : []),
    ...(what !== 'REFERENCE' && isNonNullType(field.type) ? [`${at} can be refused and may not have "!"`] : []),
  ];
}

/** Whether something about a person is written. */
const isWrite = (what: DoorKind): boolean => what === 'WRITE' || what === 'DISCLOSE';

function operationOf(schema: GraphQLSchema, { type }: PlacedField): keyof typeof FITTING {
  if (type === schema.getMutationType()) return 'mutation';
  return type === schema.getSubscriptionType() ? 'subscription' : 'query';
}
