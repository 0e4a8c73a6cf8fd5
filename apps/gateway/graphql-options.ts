/**
 * Apollo's settings: schema first, the directory's names, the veil over everything, the ledger before the response.
 */
import { Logger } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverAsyncConfig, ApolloDriverConfig } from '@nestjs/apollo';
import { DataSource } from 'typeorm';
import { Directory, DirectoryModule, nameAgenciesAndStaff, staffDirectory } from '#directory';
import {
  DECLARATIONS,
  DateScalar,
  DateTimeScalar,
  Disclosures,
  ISSUERS,
  Sights,
  answerPlugin,
  contextOf,
  drawVeil,
  formatRefusal,
  liveAnswers,
  tokenVerifier,
} from '#gate';
import type { Declarations, IssuerRegistry, Unforeseen, Walls } from '#gate';
import { failureWords, poolOf } from '#store';

const logger = new Logger('Gateway');

const unforeseen: Unforeseen = (correlation, error) => {
  logger.error(`${correlation} ${failureWords(error)}`);
};

/** The options with these walls standing. */
export function graphqlOptions(walls: Walls): ApolloDriverAsyncConfig {
  return {
    driver: ApolloDriver,
    imports: [DirectoryModule],
    inject: [DataSource, DECLARATIONS, ISSUERS, Disclosures, Directory],
    useFactory: (source: DataSource, declarations: Declarations, issuers: IssuerRegistry, disclosures: Disclosures, directory: Directory) => {
      const sights = new Sights(declarations, walls);
      const verify = tokenVerifier(issuers, { onRefused: ({ reason }) => logger.warn(`a token was refused: ${reason}`) });
      const door = { verify, sights, pool: poolOf(source) };
      const options: ApolloDriverConfig = {
        typePaths: ['schema/*.graphql'],
        resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
        resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
        transformSchema: (schema) => drawVeil(nameAgenciesAndStaff(schema, directory, staffDirectory(source)), declarations, sights),
        context: contextOf(door),
        plugins: [answerPlugin(disclosures, unforeseen)],
        formatError: formatRefusal(unforeseen),
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        introspection: process.env['NODE_ENV'] !== 'production',
        graphiql: false,
        autoTransformHttpErrors: false,
        preserveHttpStatusForExecutionErrors: true,
        subscriptions: { 'graphql-ws': { path: '/graphql', ...liveAnswers({ ...door, disclosures, unforeseen }) } },
      };
      return options;
    },
  };
}
