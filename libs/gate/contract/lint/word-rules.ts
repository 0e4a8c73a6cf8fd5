/** The words of the contract: they are the kernel's where both have a list, and every type and root field says what it is. */
import { isEnumType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { CATEGORIES, REFUSAL_CODES } from '#kernel';
import { DOOR_KINDS } from '../declarations.js';
import { fieldsOf, rootTypes } from '../parts.js';
import type { Rule } from './rule.js';

/** Enums that another list in this house must equal, in its order: a category's place is its bit. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  Door: DOOR_KINDS,
  InformationCategory: CATEGORIES,
  RefusalCode: REFUSAL_CODES,
};

/** The closed lists of the contract and of the code are the same lists. */
export const listRules: Rule = ({ schema }) =>
  Object.entries(LISTED).flatMap(([name, listed]) => {
    const found = schema.getType(name);
    const values = isEnumType(found) ? found.getValues().map((value) => value.name) : [];
    return values.join() === listed.join() ? [] : [`${name} must be exactly ${listed.join(', ')}`];
  });

/** A schema that reads like a manual: no type, directive or root field without a description. */
export const descriptionRules: Rule = ({ schema }) =>
  describables(schema)
    .filter(({ description }) => (description ?? '').trim() === '')
    .map(({ at }) => `${at} has no description`);

function describables(schema: GraphQLSchema): { at: string; description: string | null | undefined }[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => type.astNode !== undefined);
  const directives = schema.getDirectives().filter((directive) => directive.astNode !== undefined);
  return [
    ...types.map(({ name, description }) => ({ at: name, description })),
    ...directives.map(({ name, description }) => ({ at: `@${name}`, description })),
    ...fieldsOf(rootTypes(schema)).map(({ at, field: { description } }) => ({ at, description })),
  ];
}
