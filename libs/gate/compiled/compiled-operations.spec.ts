/** Which operations are compiled, when, and how many are kept: whoever sends ever new ones costs the process one compilation in a while. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Kind, buildSchema, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { CompiledOperations } from './compiled-operations.js';
import type { AskedOperation } from './compiled-operations.js';

const schema = buildSchema('type Query { thing: Thing } type Thing { id: ID }');

/** An operation of a document, by its place; the document's hash is its text. */
function asked(source: string, place = 0): AskedOperation {
  const document = parse(source);
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const operation = operations[place];
  if (operation === undefined) throw new Error('there is no operation');
  return { hash: source, document, operation };
}

const ONE = asked('{ thing { id } }');
const OTHER = asked('{ other: thing { id } }');

/** Asks so often, and says which time an answer was compiled. */
const times = (operations: CompiledOperations, operation: AskedOperation, often: number): boolean[] =>
  Array.from({ length: often }, () => operations.of(operation) !== null);

describe('an operation', () => {
  it('is compiled when it is asked for again, and answers', async () => {
    const operations = new CompiledOperations(schema, 0);
    expect(times(operations, ONE, 3)).toEqual([false, true, true]);
    expect(operations.of(ONE)).toBe(operations.of(ONE));
    expect(await operations.of(ONE)?.({ thing: { id: 'a' } }, {}, {})).toEqual({ data: { thing: { id: 'a' } } });
  });

  it('is told from another of the same document', async () => {
    const operations = new CompiledOperations(schema, 0);
    const both = 'query A { thing { id } } query B { b: thing { id } }';
    for (const place of [0, 1, 0]) operations.of(asked(both, place));
    await setTimeout(2);
    expect(await operations.of(asked(both, 1))?.({ thing: null }, {}, {})).toEqual({ data: { b: null } });
    expect(await operations.of(asked(both, 0))?.({ thing: null }, {}, {})).toEqual({ data: { thing: null } });
  });

  it('that may not be compiled, or cannot be, never is, and holds no other up', () => {
    const operations = new CompiledOperations(schema, 60_000);
    expect(times(operations, asked('{ a_b: thing { id } }'), 4)).toEqual([false, false, false, false]);
    expect(times(operations, ONE, 2)).toEqual([false, true]);
    const beyond = new CompiledOperations(schema, 0);
    expect(times(beyond, asked('{ thing { id } } { other: thing { id } }'), 3)).toEqual([false, false, false]);
  });
});

describe('one compilation', () => {
  it('is followed by none for a while, in which what is asked for again waits', async () => {
    const operations = new CompiledOperations(schema, 30);
    expect(times(operations, ONE, 2)).toEqual([false, true]);
    expect(times(operations, OTHER, 3)).toEqual([false, false, false]);
    await setTimeout(45);
    expect(times(operations, OTHER, 1)).toEqual([true]);
  });
});

describe('three hundred operations', () => {
  it('are kept, those asked for most recently', () => {
    const operations = new CompiledOperations(schema, 60_000);
    const nth = (n: number): AskedOperation => asked(`{ a${String(n)}: thing { id } }`);
    expect(times(operations, ONE, 2)).toEqual([false, true]);
    for (let n = 0; n < 299; n += 1) operations.of(nth(n));
    expect(operations.of(ONE)).not.toBeNull();
    for (let n = 299; n < 598; n += 1) operations.of(nth(n));
    expect(operations.of(ONE)).not.toBeNull();
    for (let n = 598; n < 898; n += 1) operations.of(nth(n));
    expect(operations.of(ONE)).toBeNull();
  });
});

describe('a schema', () => {
  it('with two fields that are written the same is not compiled: the start stops, and says which', () => {
    const ambiguous = buildSchema('type Query { a: Foo b: FooBar } type Foo { Barname: ID } type FooBar { name: ID }');
    expect(() => new CompiledOperations(ambiguous, 0)).toThrow('Foo.Barname and FooBar.name are written the same: rename one.');
    const byInterface = buildSchema('type Query { a: Foo b: FooBar } interface Foo { Barname: ID } type FooBar { name: ID }');
    expect(() => new CompiledOperations(byInterface, 0)).toThrow('written the same');
  });
});
