/**
 * Apollo's side of the ledger: no response leaves before what it discloses is durable, and each says what it withheld.
 */
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { HubContext } from '../request/hub-context.js';
import { formatRefusal } from '../request/refusals.js';
import type { Unforeseen } from '../request/refusals.js';
import type { Disclosures } from './disclosures.js';

/** Waits for the ledger; a response that cannot be recorded is replaced whole by UNAVAILABLE. */
export function answerPlugin(disclosures: Disclosures, unforeseen: Unforeseen): ApolloServerPlugin<HubContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async (request: GraphQLRequestContextWillSendResponse<HubContext>) => {
          const { response, contextValue } = request;
          if (response.body.kind !== 'single') return;
          if (isSignedOut(response.body.singleResult)) response.http.status = 401;
          try {
            await disclosures.record(contextValue, response.body.singleResult.errors);
          } catch (error) {
            const formatted = formatRefusal(unforeseen)({ message: '' }, new GraphQLError('', { originalError: error as Error }));
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: { errors: [formatted] } };
            return;
          }
          const withheld = contextValue.withheld.lines;
          if (withheld.length === 0) return;
          const { singleResult } = response.body;
          response.body = { kind: 'single', singleResult: { ...singleResult, extensions: { ...singleResult.extensions, withheld } } };
        },
      }),
  };
}

/** Whether a good token's subject turned out to be no member: only the statement that reads knows. */
function isSignedOut({ errors }: { readonly errors?: readonly GraphQLFormattedError[] }): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'NOT_SIGNED_IN') === true;
}
