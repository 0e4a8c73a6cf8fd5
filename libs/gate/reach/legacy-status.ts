/**
 * GraphQL over HTTP has a legacy media type, `application/json`, whose clients take a status other than 200 for a broken network: a client that names
 * it, and not the newer one, hears of a faulty document with 200. What is beyond a limit stays 400: such a request is not to be repeated.
 */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { isBeyondReach } from './beyond-reach.js';

const FAULTY_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Apollo's plugin for it. */
export const legacyStatusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (request) => {
        if (isLegacy(request) && hasFaultyDocument(request)) request.response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function isLegacy({ request }: GraphQLRequestContext<object>): boolean {
  const accepted = request.http?.headers.get('accept') ?? '';
  return accepted.includes('application/json') && !accepted.includes('application/graphql-response+json');
}

function hasFaultyDocument({ response, errors = [] }: GraphQLRequestContext<object>): boolean {
  if (response.http.status !== 400 || errors.length === 0) return false;
  return errors.every((error) => FAULTY_DOCUMENT.has(String(error.extensions['code'])) && !isBeyondReach(error));
}
