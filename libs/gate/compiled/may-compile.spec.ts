/** What a compiled function may answer is a list of what was compared: whatever is not on it goes to graphql-js. */
import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { mayCompile } from './may-compile.js';

function may(source: string): boolean {
  const document = parse(source);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('there is no operation');
  return mayCompile(document, operation);
}

const named = (count: number): string => Array.from({ length: count }, () => 'id').join(' ');

describe('a compiled function may answer', () => {
  it.each([
    '{ thing { id } }',
    'query Named { thing { id __typename } }',
    'query ($a: ID!, $b: String, $c: Int, $d: Boolean, $e: Date) { thing(id: $a) { id } }',
    '{ aB3: thing { id } idx: thing { id } index1: thing { id } }',
    '{ thing { ...F } } fragment F on Thing { id }',
  ])('%s', (source) => {
    expect(may(source)).toBe(true);
  });

  it('fewer than five hundred fields', () => {
    expect([may(`{ ${named(499)} }`), may(`{ ${named(500)} }`), may(`{ ${named(501)} }`)]).toEqual([true, false, false]);
  });
});

describe('a compiled function may not answer', () => {
  it.each([
    ['a change', 'mutation { thing { id } }'],
    ['a subscription', 'subscription { thing { id } }'],
    ['a directive', '{ thing { id @skip(if: true) } }'],
    ['a directive of a fragment', '{ thing { ... @include(if: true) { id } } }'],
    ['a directive before a field that is plain', '{ thing @skip(if: false) { id } other }'],
    ['an alias with an underscore', '{ a_b: thing { id } }'],
    ['an alias that begins with a capital', '{ Ab: thing { id } }'],
    ['an alias like a variable of a loop', '{ idx1: thing { id } }'],
    ['an alias that looks plain at its end alone', '{ _ab: thing { id } }'],
    ['a field before others that are plain', '{ a_b: thing { id } other }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of one type', '{ thing { id } __type(name: "Thing") { name } }'],
    ['a variable with a default', 'query ($a: ID = "x") { thing(id: $a) { id } }'],
    ['a variable of an enum', 'query ($a: Colour) { thing(colour: $a) { id } }'],
    ['a variable that is a list', 'query ($a: [ID]) { thing(ids: $a) { id } }'],
    ['a variable that is a list and is needed', 'query ($a: [ID]!) { thing(ids: $a) { id } }'],
    ['a variable beside one that is plain', 'query ($a: ID, $b: Filter) { thing(id: $a, filter: $b) { id } }'],
  ])('%s', (_what, source) => {
    expect(may(source)).toBe(false);
  });
});
