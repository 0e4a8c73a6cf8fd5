/** @reference takes a value out of every wall, so whatever carries it is on a reviewed list with the same reason: neither says it alone. */
import { marksOfField, marksOfType } from '../marks.js';
import { fieldsOf, recordTypes } from '../parts.js';
import type { LintedContract, Rule } from './rule.js';

/** The marks of the contract and the reviewed list are equal, reasons included. */
export const referenceRules: Rule = (contract) => {
  const marked = marksIn(contract);
  const listed = new Map(Object.entries(contract.references));
  return [
    ...[...marked].filter(([at]) => !listed.has(at)).map(([at]) => `${at} is @reference and not on the reviewed list`),
    ...[...listed.keys()].filter((at) => !marked.has(at)).map((at) => `${at} is on the reviewed list of @reference and not marked so`),
    ...[...marked]
      .filter(([at, because]) => listed.has(at) && listed.get(at) !== because)
      .map(([at, because]) => `${at} is @reference because "${because}", which is not the reason that was reviewed`),
  ];
};

function marksIn({ schema }: LintedContract): Map<string, string> {
  const types = recordTypes(schema);
  const marks = [
    ...types.map((type) => [type.name, marksOfType(type).reference] as const),
    ...fieldsOf(types).map(({ at, field }) => [at, marksOfField(field).reference] as const),
  ];
  return new Map(marks.flatMap(([at, because]) => (because === null ? [] : [[at, because]])));
}
