import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { loadContract } from '../contract/load-contract.js';
import { withinReach } from './within-reach.js';

const CONTRACT = loadContract('schema');

const refused = (query: string): readonly string[] =>
  validate(CONTRACT, parse(query), [...specifiedRules, withinReach]).map(({ message }) => message);

/** Round the contract's circle so many times: a person's actions, their persons, those persons' actions. */
const round = (times: number): string => (times === 0 ? 'id' : `plan { actions { person { ${round(times - 1)} } } }`);
const many = (count: number, field: string): string => Array.from({ length: count }, (_, n) => `a${String(n)}: ${field}`).join(' ');

describe('one operation may ask for', () => {
  test('a page of a hundred people with their plans, actions and needs', () => {
    const plan = 'plan { needs { headline status text } actions { headline dueOn status text owner { slug } } }';
    expect(
      refused(`query ($n: Int!) { caseload(first: $n) { edges { node { preferredName ${plan} custodyProgress { on text } } } } }`),
    ).toEqual([]);
    expect(
      refused(`{ agreedActions(first: 100) { edges { node { headline owner { slug } person { plan { actions { headline } } } } } } }`),
    ).toEqual([]);
  });

  test('the whole schema, as tools do', () => {
    const nested = 'ofType { name '.repeat(12) + '}'.repeat(12);
    expect(refused(`{ __schema { types { name fields { name type { name ${nested} } } } } }`)).toEqual([]);
  });
});

describe('one operation may not ask for', () => {
  test('more than ten levels', () => {
    expect(refused(`query ($id: ID!) { person(id: $id) { ${round(3)} } }`)).toEqual([
      'The query is 10 levels deep at most. Ask again by id for what lies deeper.',
    ]);
    expect(refused(`query ($id: ID!) { person(id: $id) { ${round(60)} } }`)).toHaveLength(1);
  });

  test('a tree that is flat enough but too wide', () => {
    const wide = `plan { actions { person { plan { actions { ${many(300, 'id')} } } } } }`;
    expect(refused(`query ($id: ID!) { person(id: $id) { ${wide} } }`)).toEqual([
      'The query asks for too much at once. Ask for fewer fields, or a shorter page.',
    ]);
    expect(refused(`query ($n: Int!) { caseload(first: $n) { nodes { ${many(60, 'plan { actions { id } }')} } } }`)).toHaveLength(1);
  });

  test('the same by way of fragments, nested or inline', () => {
    const inner = 'fragment Inner on Person { plan { actions { person { plan { actions { owner { slug } } } } } } }';
    expect(refused(`query ($id: ID!) { person(id: $id) { plan { actions { person { ...Inner } } } } } ${inner}`)).toHaveLength(1);
    const bomb = Array.from(
      { length: 20 },
      (_, n) => `fragment F${String(n)} on Person { ...F${String(n + 1)} ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    expect(refused(`query ($id: ID!) { person(id: $id) { ...F0 } } ${bomb.join(' ')} fragment F20 on Person { id }`)).toHaveLength(1);
    expect(refused(`query ($id: ID!) { node(id: $id) { ... on Person { ${round(4)} } } }`)).toHaveLength(1);
  });

  test('fragments in a circle, which ends the measuring and not the process', () => {
    const circle = 'fragment A on Person { ...B } fragment B on Person { ...A }';
    expect(refused(`query ($id: ID!) { person(id: $id) { ...A } } ${circle}`)).toEqual([
      'Cannot spread fragment "A" within itself via "B".',
    ]);
  });
});

describe('the bounds themselves', () => {
  const HEAVY = 'The query asks for too much at once. Ask for fewer fields, or a shorter page.';
  const actions = (page: string, count: number): readonly string[] =>
    validate(CONTRACT, parse(`query ($n: Int) { agreedActions${page} { nodes { ${many(count, 'id')} } } }`), [withinReach]).map(
      ({ message }) => message,
    );

  test('are ten levels', () => {
    const nine = (last: string): string => `plan { actions { person { plan { actions { person { plan { actions { ${last} } } } } } } } }`;
    expect(refused(`query ($id: ID!) { person(id: $id) { ${nine('id')} } }`)).toEqual([]);
    expect(refused(`query ($id: ID!) { person(id: $id) { ${nine('owner { slug }')} } }`)).toHaveLength(1);
  });

  test('are a hundred thousand fields', () => {
    expect(actions('(first: 41)', 2_438)).toEqual([]);
    expect(actions('(first: 41)', 2_439)).toEqual([HEAVY]);
  });

  test('count a page by what was asked for, a hundred at most, twenty where nothing was', () => {
    expect([actions('', 3_000), actions('(filter: null)', 3_000)]).toEqual([[], []]);
    expect(actions('(first: 100)', 3_000)).toEqual([HEAVY]);
    expect(actions('(first: $n)', 3_000)).toEqual([HEAVY]);
    expect(actions('(first: 5000)', 900)).toEqual([]);
    expect(actions('(after: "x", first: 5)', 5_000)).toEqual([]);
  });

  test('hold inside a fragment without a condition too', () => {
    expect(refused(`query ($id: ID!) { person(id: $id) { ... { ${round(2)} } } }`)).toEqual([]);
    expect(refused(`query ($id: ID!) { person(id: $id) { ... { ${round(3)} } } }`)).toHaveLength(1);
  });
});

describe('what another rule refuses', () => {
  test.each([
    '{ ...Nobody }',
    '{ nothing { id } }',
    '{ viewer }',
    '{ agencies { nodes { slug { id } } } }',
    '{ ...F } fragment F on Nobody { id }',
  ])('is no matter of reach: %s', (query) => {
    expect(validate(CONTRACT, parse(query), [withinReach])).toEqual([]);
  });

  test('is an operation that a contract does not have', () => {
    expect(validate(buildSchema('type Query { a: String }'), parse('mutation { a }'), [withinReach])).toEqual([]);
  });
});
