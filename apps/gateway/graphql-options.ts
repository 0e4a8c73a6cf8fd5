/**
 * Apollo's settings: schema first, the directory's names, the veil over everything, the ledger before the response.
 */
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Logger } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverAsyncConfig, ApolloDriverConfig } from '@nestjs/apollo';
import { specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { ClauseHeads, Directory, DirectoryModule, nameAgenciesAndStaff, sayClauses, staffDirectory } from '#directory';
import {
  DECLARATIONS,
  DateScalar,
  DateTimeScalar,
  Disclosures,
  ISSUERS,
  LONGEST_DOCUMENT,
  MOST_FAULTS,
  REACH_RULES,
  Sights,
  answerPlugin,
  compiledAnswers,
  contextOf,
  drawVeil,
  formatRefusal,
  legacyStatusPlugin,
  liveAnswers,
  nounsRead,
  tokenVerifier,
} from '#gate';
import type { Declarations, IssuerRegistry, Unforeseen, Walls } from '#gate';
import { Database, failureWords } from '#store';
import { CASE_NOUNS_OF_ROOMS } from './nouns.js';
import { Metrics, trafficPlugin } from '#watch';

const logger = new Logger('Gateway');

const unforeseen: Unforeseen = (correlation, error) => {
  logger.error(`${correlation} ${failureWords(error)}`);
};

/** A socket's operations are validated apart from Apollo's. */
const validateReach = (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] =>
  validate(schema, document, [...specifiedRules, ...REACH_RULES], { maxErrors: MOST_FAULTS });

/** What the options are made of, as injected. */
type Parts = [Database, Declarations, IssuerRegistry, Disclosures, Directory, Metrics];

/** The options with these walls standing. */
export function graphqlOptions(walls: Walls): ApolloDriverAsyncConfig {
  return {
    driver: ApolloDriver,
    imports: [DirectoryModule],
    inject: [Database, DECLARATIONS, ISSUERS, Disclosures, Directory, Metrics],
    useFactory: (...[database, declarations, issuers, disclosures, directory, metrics]: Parts) => {
      const sights = new Sights(declarations, walls);
      const verify = tokenVerifier(issuers, { onRefused: ({ reason }) => logger.warn(`a token was refused: ${reason}`) });
      const door = { verify, sights, pool: database.pool };
      const live = { ...liveAnswers({ ...door, disclosures, unforeseen }), validate: validateReach };
      const options: ApolloDriverConfig = {
        typePaths: ['schema/*.graphql'],
        resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
        resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
        transformSchema: (schema) =>
          drawVeil(
            sayClauses(nameAgenciesAndStaff(schema, directory, staffDirectory(database)), new ClauseHeads(database)),
            declarations,
            sights,
          ),
        context: contextOf(door),
        // No answer may be cached on its way; and a plugin that looks at every field makes every field dearer.
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          compiledAnswers(unforeseen),
          answerPlugin(disclosures, unforeseen),
          nounsRead(CASE_NOUNS_OF_ROOMS, declarations),
          legacyStatusPlugin,
          trafficPlugin(metrics),
        ],
        validationRules: [...REACH_RULES],
        validationOptions: { maxErrors: MOST_FAULTS },
        parseOptions: { maxTokens: LONGEST_DOCUMENT },
        formatError: formatRefusal(unforeseen),
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        introspection: process.env['NODE_ENV'] !== 'production',
        graphiql: false,
        autoTransformHttpErrors: false,
        // Nest would answer 200 whatever our plugin says, once there is `data`.
        preserveHttpStatusForExecutionErrors: false,
        subscriptions: { 'graphql-ws': { path: '/graphql', ...live } },
      };
      return options;
    },
  };
}
