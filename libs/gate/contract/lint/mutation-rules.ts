/** The shape every mutation has: one input with a requestId, so that a repeat is known, and a result with room for a refusal. */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { fieldsOf } from '../parts.js';
import type { PlacedField } from '../parts.js';
import type { Rule } from './rule.js';

/** `verb(input: VerbInput!): VerbResult`, with `VerbInput.requestId: String!` and `VerbResult.refusal: Refusal`. */
export const mutationRules: Rule = ({ schema }) => {
  const mutations = schema.getMutationType();
  return fieldsOf(mutations ? [mutations] : []).flatMap((placed) => {
    const verb = placed.field.name.charAt(0).toUpperCase() + placed.field.name.slice(1);
    return [...inputFaults(placed, `${verb}Input`), ...resultFaults(placed, `${verb}Result`)];
  });
};

function inputFaults({ field, at }: PlacedField, name: string): string[] {
  const [input] = field.args;
  if (field.args.length !== 1 || input?.name !== 'input' || String(input.type) !== `${name}!`)
    return [`${at} must take (input: ${name}!) alone`];
  const type = getNamedType(input.type);
  const requestId = isInputObjectType(type) ? type.getFields()['requestId'] : undefined;
  return requestId !== undefined && String(requestId.type) === 'String!'
    ? []
    : [`${at} takes ${name}, which must carry requestId: String!`];
}

function resultFaults({ field, at }: PlacedField, name: string): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || type.name !== name) return [`${at} must return ${name}`];
  const refusal = type.getFields()['refusal'];
  return refusal !== undefined && String(refusal.type) === 'Refusal' ? [] : [`${at} returns ${name}, which must carry refusal: Refusal`];
}
