/**
 * Apollo's side of the ledger: no response leaves before what it discloses is durable, and each says what it withheld.
 */
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { HubContext } from '../request/hub-context.js';
import { formatRefusal } from '../edge/refusals.js';
import type { Unforeseen } from '../edge/refusals.js';
import type { Disclosures } from './disclosures.js';

/** Waits for the ledger; a response that cannot be recorded, or comes in parts, is replaced whole by UNAVAILABLE. */
export function answerPlugin(disclosures: Disclosures, unforeseen: Unforeseen): ApolloServerPlugin<HubContext> {
  const withhold = (response: GraphQLResponse, error: unknown): void => {
    const formatted = formatRefusal(unforeseen)({ message: '' }, error);
    response.http.status = 503;
    response.body = { kind: 'single', singleResult: { errors: [formatted] } };
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async (request: GraphQLRequestContextWillSendResponse<HubContext>) => {
          const { response, contextValue } = request;
          if (response.body.kind !== 'single') {
            withhold(response, new Error('what leaves in parts is on no ledger'));
            return;
          }
          if (isSignedOut(response.body.singleResult)) response.http.status = 401;
          try {
            await disclosures.record(contextValue, response.body.singleResult.errors);
          } catch (error) {
            withhold(response, error);
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
