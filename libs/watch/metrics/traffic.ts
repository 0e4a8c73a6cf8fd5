/**
 * Counts the answers of GraphQL by agency, root field and code. Root fields are the contract's and agencies the register's: what the caller typed is no
 * label, or one could make a series of it.
 */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { HubContext } from '#gate';
import type { Metrics } from './metrics.js';

/** An operation that never reached a root field: it could not be read, or its caller not be told. */
const NONE = 'none';

/** Apollo's plugin for it. Listed last, it sees the answer as it leaves. */
export function trafficPlugin(metrics: Metrics): ApolloServerPlugin<HubContext> {
  return {
    contextCreationDidFail: () => {
      metrics.answered(NONE, NONE, 'NOT_SIGNED_IN');
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response }) => {
          const operation = [...contextValue.roots].sort().join('+') || NONE;
          metrics.answered(contextValue.caller.agency, operation, codeOf(response.body));
          return Promise.resolve();
        },
      }),
  };
}

/** The code of the first error; `ok` where there is none. A refusal in a result is an answer. */
function codeOf(body: GraphQLRequestContext<HubContext>['response']['body'] | undefined): string {
  if (body?.kind !== 'single') return 'ok';
  const [error] = body.singleResult.errors ?? [];
  if (error === undefined) return 'ok';
  const code = error.extensions?.['code'];
  return typeof code === 'string' ? code : 'UNAVAILABLE';
}
