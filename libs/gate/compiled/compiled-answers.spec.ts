import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import fc from 'fast-check';
import { buildSchema, defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '#kernel';
import { documents } from '../../../test/support/documents.js';
import type { AskedDocument } from '../../../test/support/documents.js';
import type { HubContext } from '../request/hub-context.js';
import { formatRefusal } from '../request/refusals.js';
import { DateScalar, DateTimeScalar } from '../request/scalars.js';
import { compiledAnswers } from './compiled-answers.js';

const SDL = `
  scalar Date
  scalar DateTime
  enum Colour { RED GREEN }
  input Filter { colour: Colour = RED, colours: [Colour!], names: [String!], inner: Filter, count: Int! = 3 }
  interface Node { id: ID! }
  union Either = Thing | Other
  type Other implements Node { id: ID! text: String either: Either }
  type Thing implements Node {
    id: ID! name(language: Colour! = RED): String day: Date at: DateTime count: Int share: Float yes: Boolean colour: Colour
    tags: [String!] colours: [Colour] grid: [[Int]] inner: Thing must: Thing! list: [Thing!] holes: [Thing] late: String lateList: [Thing!]
    any: Node anys: [Node!] either: Either eithers: [Either]
    refused: String refusedMust: String! refusedLate: String broken: String brokenMust: Int! notACount: Int notADay: Date noColour: Colour
    nothing: String! holesMust: [String!] echo(filter: Filter, colours: [Colour!], day: Date, first: Int = 20, text: String! = "t"): String }
  type Query { thing(id: ID, colour: Colour): Thing must(id: ID!): Thing! things: [Thing!]! either: Either }`;

const refuse = (): never => {
  throw new Refusal('NOT_FOUND', 'There is no such record.', { field: 'id' });
};
const fail = (): never => {
  throw new Error('select secret from somewhere');
};
const later = async <T>(value: T): Promise<T> => await Promise.resolve(value);

/** Arguments in what order they came is nobody's business. */
const inKeyOrder = (given: object): string => JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything that can be right or wrong with a value. */
const THING = {
  __typename: 'Thing',
  ...{
    id: 'a',
    name: ({ language }: { language: string }) => `name in ${language}`,
    day: '2026-05-03',
    at: '2026-05-03T10:00:00.123Z',
    count: 3,
  },
  ...{
    share: 0.5,
    yes: true,
    colour: 'GREEN',
    tags: ['x', 'y'],
    colours: ['RED', null],
    grid: [[1, null], null, []],
    late: () => later('late'),
  },
  ...{ inner: () => THING, must: () => THING, list: () => [THING, THING], holes: () => [THING, null], lateList: () => later([THING]) },
  ...{ any: () => OTHER, anys: () => [THING, OTHER], either: () => later(THING), eithers: () => [OTHER, null, THING] },
  ...{ refused: refuse, refusedMust: refuse, refusedLate: () => later(null).then(refuse), broken: fail, brokenMust: fail },
  ...{
    notACount: 'many',
    notADay: 'tomorrow',
    noColour: 'BLUE',
    nothing: null,
    holesMust: ['x', null],
    echo: inKeyOrder,
  },
};
const OTHER = { __typename: 'Other', id: 'o', text: 'other', either: () => THING };
const ROOT: Record<string, unknown> = {
  thing: () => later(THING),
  must: () => THING,
  things: () => later([THING, THING]),
  either: () => OTHER,
};

const VALUES: Record<string, readonly unknown[]> = {
  ...{
    id: ['a', 7, undefined],
    colour: ['RED', null, undefined],
    language: ['GREEN', undefined],
    colours: [['RED', 'GREEN'], [], undefined],
  },
  ...{ day: ['2026-05-03', undefined], first: [5, null, undefined], text: ['typed', undefined] },
  filter: [{ colours: ['GREEN'], inner: { names: ['n'] } }, { count: 4 }, undefined],
};

/** The schema with a resolver on every field, as the veil leaves one. */
function schemaOfSpec(): GraphQLSchema {
  const schema = buildSchema(SDL);
  Object.assign(schema.getType('Date') as object, {
    serialize: DateScalar.serialize.bind(DateScalar),
    parseValue: DateScalar.parseValue.bind(DateScalar),
  });
  Object.assign(schema.getType('DateTime') as object, { serialize: DateTimeScalar.serialize.bind(DateTimeScalar) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (...[source, args, context, info]) => defaultFieldResolver(source ?? ROOT, args, context, info);
    }
  }
  return schema;
}

const schema = schemaOfSpec();
let executed = 0;
const counting: ApolloServerPlugin<HubContext> = {
  requestDidStart: () => Promise.resolve({ executionDidStart: () => Promise.resolve(void (executed += 1)) }),
};
const serverWith = (plugins: ApolloServerPlugin<HubContext>[]): ApolloServer<HubContext> =>
  new ApolloServer<HubContext>({ schema, plugins, formatError: formatRefusal(() => undefined), includeStacktraceInErrorResponses: false });
const compiling = serverWith([counting, compiledAnswers(() => undefined, 0)]);
const plain = serverWith([]);

beforeAll(async () => {
  await Promise.all([compiling.start(), plain.start()]);
});
afterAll(async () => {
  await Promise.all([compiling.stop(), plain.stop()]);
});

async function answer(server: ApolloServer<HubContext>, asked: AskedDocument): Promise<string> {
  const contextValue = { startAnew: () => undefined } as unknown as HubContext;
  const { body, http } = await server.executeOperation(asked, { contextValue });
  if (body.kind !== 'single') throw new Error('one answer was expected');
  const { errors, data, extensions } = body.singleResult;
  return JSON.stringify({ status: http.status, errors, data, extensions }).replaceAll(/"correlation":"[^"]+"/g, '"correlation":"…"');
}

/** Asked often enough to be compiled; whether it was. */
async function compares(asked: AskedDocument): Promise<boolean> {
  const expected = await answer(plain, asked);
  expect(await answer(compiling, asked)).toBe(expected);
  await new Promise((resolve) => setTimeout(resolve, 1));
  executed = 0;
  expect(await answer(compiling, asked)).toBe(expected);
  return executed === 0;
}

describe('a compiled operation', () => {
  it.each([0, 10])(
    'answers what graphql-js answers, byte for byte, with %i directives in a hundred fields',
    async (directives) => {
      let compiled = 0;
      const argument = ({ name }: { name: string }, turn: number): unknown => VALUES[name]?.[turn % (VALUES[name]?.length ?? 1)];
      const drawn = documents({ schema, roots: ['thing', 'must', 'things', 'either'], argument, depth: 4, directives });
      await fc.assert(
        fc.asyncProperty(drawn, async (asked) => {
          compiled += Number(await compares(asked));
        }),
        { numRuns: 150 },
      );
      // Which of them the compiler takes is drawn too: about one in five.
      if (directives === 0) expect(compiled).toBeGreaterThan(5);
    },
    120_000,
  );

  it.each([
    ['several operations and none named', 'query A { thing { id } } query B { thing { count } }'],
    ['an operation in which nothing is wrong but a variable', 'query A($id: ID!) { must(id: $id) { id } }'],
    ['an error that took another with it', '{ things { id either { __typename } refusedMust } thing(id: "a") { refusedMust } }'],
  ])('leaves to graphql-js %s', async (_what, query) => {
    await compares({ query, variables: {} });
  });
});
