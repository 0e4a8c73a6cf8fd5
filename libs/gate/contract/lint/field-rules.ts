/** What a field may be, given what it belongs to: nothing leaves through a field whose declaration does not cover it. */
import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { categoriesOf, isCategory, maskOf } from '#kernel';
import type { FieldDeclaration } from '../declarations.js';
import { marksOfType } from '../marks.js';
import { fieldsOf, recordTypes } from '../parts.js';
import type { PlacedField } from '../parts.js';
import { ENVELOPE_SCALARS } from './envelope-scalars.js';
import type { LintedContract, Rule } from './rule.js';

type CaseField = Extract<FieldDeclaration, { kind: 'CASE' }>;

/** A field in a category, or an envelope, or reference: each has its own conditions. */
export const fieldRules: Rule = (contract) =>
  fieldsOf(recordTypes(contract.schema)).flatMap((placed) => {
    const declared = contract.declarations.types.get(placed.type.name)?.get(placed.field.name);
    switch (declared?.kind) {
      case 'CASE':
        return caseFaults(contract, placed, declared);
      case 'ENVELOPE':
        return envelopeFaults(placed);
      case 'REFERENCE':
        return referenceFaults(contract, placed);
      case undefined:
        return [];
    }
  });

function caseFaults({ schema }: LintedContract, { type, field, at }: PlacedField, declared: CaseField): string[] {
  const column = declared.from === null ? null : type.getFields()[declared.from];
  const carries = column === null || (column !== undefined && getNamedType(column.type).name === 'InformationCategory');
  const unsaid = objectsIn(schema, field.type).flatMap((child) => {
    const missing = categoriesOf(maskOfType(child) & ~declared.mask);
    return missing.length === 0 ? [] : [`${at} returns ${child.name}, which is in ${missing.join(', ')}: say so in its @category`];
  });
  return [
    ...(isNonNullType(field.type) ? [`${at} is in a category and may not have "!": withheld, it would take its parent with it`] : []),
    ...(carries ? [] : [`${at} takes its category from "${declared.from ?? ''}", which is no InformationCategory of ${type.name}`]),
    ...unsaid,
  ];
}

function envelopeFaults({ type, field, at }: PlacedField): string[] {
  if (!isLeafType(getNamedType(field.type)) || ENVELOPE_SCALARS.has(at)) return [];
  const written = `${field.name}: ${String(field.type)}`;
  const opaque = written === 'id: ID!';
  const position = written === 'cursor: String!' && type.name.endsWith('Edge');
  return opaque || position ? [] : [`${at} is a value in an @envelope and not on the reviewed list of lint/envelope-scalars.ts`];
}

function referenceFaults({ schema, declarations }: LintedContract, { field, at }: PlacedField): string[] {
  return objectsIn(schema, field.type)
    .filter((child) => [...(declarations.types.get(child.name)?.values() ?? [])].some(({ kind }) => kind !== 'REFERENCE'))
    .map((child) => `${at} is @reference and returns ${child.name}, which is not`);
}

/** The object types a field can return. */
function objectsIn(schema: GraphQLSchema, output: GraphQLOutputType): readonly GraphQLObjectType[] {
  const type = getNamedType(output);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** The categories a type is in as a whole; unknown names are a fault of the declarations. */
function maskOfType(type: GraphQLObjectType): number {
  const is = marksOfType(type).category?.is ?? [];
  return maskOf(...is.filter(isCategory));
}
