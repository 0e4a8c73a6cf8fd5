import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, specifiedRules, validate } from 'graphql';
import { loadContract } from '../contract/load-contract.js';
import { REACH_RULES } from './limits.js';

const CONTRACT = loadContract('schema');

const refused = (query: string): readonly string[] =>
  validate(CONTRACT, parse(query), [...specifiedRules, ...REACH_RULES]).map(({ message }) => message);

const times = (count: number, field: (n: string) => string): string => Array.from({ length: count }, (_, n) => field(String(n))).join(' ');

const ALIASES = 'A document has 100 aliases at most. Ask for a list, or in several operations.';
const REPEATS = 'A selection names a field 100 times at most. Ask for it once, or in several operations.';

describe('one document may name', () => {
  test('a hundred records by id', () => {
    expect(refused(`query ($id: ID!) { ${times(100, (n) => `n${n}: node(id: $id) { id }`)} }`)).toEqual([]);
  });

  test('one field a hundred times, and as many parts as it likes', () => {
    expect(refused(`{ ${'__typename '.repeat(100)} }`)).toEqual([]);
    expect(refused(`{ ${'... on Query { __typename } '.repeat(101)} }`)).toEqual([]);
  });

  test('the whole plan that the benchmark reads', () => {
    expect(refused(readFileSync('test/bench/plan.graphql', 'utf8'))).toEqual([]);
  });
});

describe('one document may not name', () => {
  test('more aliases than a hundred, and is told so once', () => {
    expect(refused(`query ($id: ID!) { ${times(1_000, (n) => `n${n}: node(id: $id) { id }`)} }`)).toEqual([ALIASES]);
    expect(refused(`{ ${times(101, (n) => `a${n}: __typename`)} }`)).toEqual([ALIASES]);
  });

  test('the same by way of fragments', () => {
    const fragment = (of: string): string => `fragment F${of} on Query { ${times(60, (n) => `f${of}n${n}: __typename`)} }`;
    expect(refused(`{ ...Fa ...Fb } ${fragment('a')} ${fragment('b')}`)).toEqual([ALIASES]);
  });

  test('one field over and over', () => {
    expect(refused(`{ ${'__typename '.repeat(500)} }`)).toEqual([REPEATS]);
    expect(refused(`query ($id: ID!) { person(id: $id) { ${'...Name '.repeat(500)} } } fragment Name on Person { id }`)).toEqual([REPEATS]);
  });
});
