/**
 * One schema with everything that can be right or wrong with a value, answered twice, by graphql-js and by compiled operations: for specs that hold one
 * answer against the other.
 */
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { buildSchema, defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '#kernel';
import { compiledAnswers } from '../../libs/gate/compiled/compiled-answers.js';
import { formatRefusal } from '../../libs/gate/edge/refusals.js';
import { DateScalar, DateTimeScalar } from '../../libs/gate/edge/scalars.js';
import type { HubContext } from '../../libs/gate/request/hub-context.js';
import type { AskedDocument } from './documents.js';

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

/** Both answers to one operation, and how the second came about. */
export interface Compared {
  readonly plain: string;
  readonly compiling: string;
  /** Whether a compiled function answered. */
  readonly compiled: boolean;
  /** How often what was read was let go of, to be read anew by graphql-js. */
  readonly anew: number;
}

/** Two servers over the one schema. */
export class ComparedAnswers {
  readonly schema = schemaOfSpec();
  /** What nobody foresaw of what a compiled function answered. */
  readonly unforeseen: unknown[] = [];
  private executed = 0;
  private anew = 0;
  private readonly compiling: ApolloServer<HubContext>;
  private readonly plain: ApolloServer<HubContext>;

  constructor() {
    const counting: ApolloServerPlugin<HubContext> = {
      requestDidStart: () => Promise.resolve({ executionDidStart: () => Promise.resolve(void (this.executed += 1)) }),
    };
    this.compiling = this.serverWith([counting, compiledAnswers((_correlation, error) => this.unforeseen.push(error), 0)]);
    this.plain = this.serverWith([]);
  }

  async start(): Promise<void> {
    await Promise.all([this.compiling.start(), this.plain.start()]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.compiling.stop(), this.plain.stop()]);
  }

  /** Asks the first time, before anything is compiled. */
  async first(asked: AskedDocument): Promise<Compared> {
    [this.executed, this.anew] = [0, 0];
    const [plain, compiling] = [await this.answer(this.plain, asked), await this.answer(this.compiling, asked)];
    return { plain, compiling, compiled: this.executed === 0, anew: this.anew };
  }

  /** Asks again, when it may have been compiled. */
  async again(asked: AskedDocument): Promise<Compared> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return await this.first(asked);
  }

  private serverWith(plugins: ApolloServerPlugin<HubContext>[]): ApolloServer<HubContext> {
    const { schema } = this;
    return new ApolloServer<HubContext>({
      schema,
      plugins,
      formatError: formatRefusal(() => undefined),
      includeStacktraceInErrorResponses: false,
    });
  }

  private async answer(server: ApolloServer<HubContext>, asked: AskedDocument): Promise<string> {
    const contextValue = { startAnew: () => (this.anew += 1) } as unknown as HubContext;
    const { body, http } = await server.executeOperation(asked, { contextValue });
    if (body.kind !== 'single') throw new Error('one answer was expected');
    const { errors, data, extensions } = body.singleResult;
    return JSON.stringify({ status: http.status, errors, data, extensions }).replaceAll(/"correlation":"[^"]+"/g, '"correlation":"…"');
  }
}
