/** Which answers are a compiled operation's, and which are left to graphql-js: both are the same, and no error is told that it would not tell. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApolloServerPlugin } from '@apollo/server';
import { parse } from 'graphql';
import { ComparedAnswers } from '../../../test/support/compared-answers.js';
import type { Compared } from '../../../test/support/compared-answers.js';
import type { HubContext } from '../request/hub-context.js';
import { compiledAnswers } from './compiled-answers.js';

const answers = new ComparedAnswers();

beforeAll(() => answers.start());
afterAll(() => answers.stop());

/** The second answer, which is that of graphql-js, as the first was. */
async function second(query: string, variables: Record<string, unknown> = {}): Promise<Compared> {
  const first = await answers.first({ query, variables });
  expect([first.compiling, first.compiled]).toEqual([first.plain, false]);
  const again = await answers.again({ query, variables });
  expect(again.compiling).toBe(first.plain);
  return again;
}

describe('a compiled operation', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['what is asked again', '{ thing(id: "a") { id name tags grid inner { day at } } }', {}],
    ['by variables', 'query ($id: ID!) { must(id: $id) { id } }', { id: 'a' }],
    ['a list', '{ things { id } }', {}],
    ['with one refusal that took its own field alone', '{ thing(id: "a") { id refused } }', {}],
    ['with one refusal in a list', '{ thing { list { id } } must(id: "a") { inner { refusedLate } } }', {}],
    ['with one failure that nobody foresaw', '{ thing(id: "a") { id broken } }', {}],
  ])('answers %s', async (_what, query, variables) => {
    expect(await second(query, variables)).toMatchObject({ compiled: true, anew: 0 });
  });

  it('tells of what nobody foresaw its correlation id, and the operator what it was', async () => {
    answers.unforeseen.length = 0;
    const { compiling } = await second('{ thing(id: "b") { broken } }');
    expect(compiling).toContain('"code":"UNAVAILABLE","correlation"');
    expect(answers.unforeseen).toEqual([new Error('select secret from somewhere')]);
  });
});

describe('graphql-js', () => {
  it.each([
    ['several operations and none named', 'query A { thing { id } } query B { thing { count } }'],
    ['an operation in which nothing is wrong but a variable', 'query A($id: ID!) { must(id: $id) { id } }'],
    ['what may not be compiled', '{ thing { id @skip(if: false) } }'],
  ])('answers %s', async (_what, query) => {
    expect(await second(query)).toMatchObject({ compiled: false, anew: 0 });
  });

  it.each([
    ['two errors', '{ thing(id: "a") { refused broken } }'],
    ['an error that took another with it', '{ things { id either { __typename } refusedMust } thing(id: "a") { refusedMust } }'],
    ['an error that took what it stood in', '{ thing { inner { id refusedMust } } }'],
    ['an error that took all', '{ must(id: "a") { id refusedMust } }'],
    ['a value that is none of its type', '{ thing { notACount } }'],
  ])('answers anew where there was %s', async (_what, query) => {
    expect(await second(query)).toMatchObject({ compiled: false, anew: 1 });
  });

  it('answers a document that has no hash: nothing tells it from another', async () => {
    const plugin: ApolloServerPlugin<HubContext> = compiledAnswers(() => undefined, 0);
    await plugin.serverWillStart?.({ schema: answers.schema } as never);
    const listener = await plugin.requestDidStart?.({} as never);
    const document = parse('{ must(id: "a") { id } }');
    const asked = { document, operation: document.definitions[0], schema: answers.schema, request: {}, contextValue: {} };
    for (const time of ['first', 'again', 'and again'])
      expect([time, await listener?.responseForOperation?.(asked as never)]).toEqual([time, null]);
    for (const answered of [false, true])
      expect((await listener?.responseForOperation?.({ ...asked, queryHash: 'x' } as never)) !== null).toBe(answered);
  });
});
