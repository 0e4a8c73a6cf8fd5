/** The SDL lint: what a contract must keep so that nothing it can express leaves undeclared. A list of faults, in words; none is a pass. */
import type { GraphQLSchema } from 'graphql';
import { readDeclarations } from './declarations.js';
import { doorRules } from './lint/door-rules.js';
import { fieldRules } from './lint/field-rules.js';
import { mutationRules } from './lint/mutation-rules.js';
import { referenceRules } from './lint/reference-rules.js';
import type { LintedContract, Rule } from './lint/rule.js';
import { descriptionRules, listRules } from './lint/word-rules.js';

const RULES: readonly Rule[] = [listRules, doorRules, fieldRules, referenceRules, mutationRules, descriptionRules];

/**
 * Every fault of the contract. `references` is the reviewed list of what holds no personal data (a type or `Type.field`, and the reason), in
 * this house `test/house/reference-types.json`.
 */
export function lintContract(schema: GraphQLSchema, references: LintedContract['references']): string[] {
  const { declarations, faults } = readDeclarations(schema);
  return [...faults, ...RULES.flatMap((rule) => rule({ schema, declarations, references }))];
}
