/**
 * Subscriptions: the socket is let in by its token, which every operation on it shows again; each event is put on the ledger before it is sent.
 */
import { GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { Refusal } from '#kernel';
import { bearerOf, openContext } from '../request/context-of.js';
import type { GatewayDoor } from '../request/context-of.js';
import { asGraphQLError, formatRefusal } from '../edge/refusals.js';
import type { Unforeseen } from '../edge/refusals.js';
import type { HubContext } from '../request/hub-context.js';
import { LONGEST_DOCUMENT } from '../reach/limits.js';
import type { Disclosures } from './disclosures.js';

export interface LiveDoor extends GatewayDoor {
  readonly disclosures: Disclosures;
  readonly unforeseen: Unforeseen;
}

/** The socket's side of graphql-ws that is used here. */
interface Socket {
  readonly connectionParams?: Readonly<Record<string, unknown>> | undefined;
  readonly extra: unknown;
}

/** An operation as it arrives. */
interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}

/** A result as graphql-ws types it: absent parts may be undefined. */
type LiveResult = { [Part in keyof ExecutionResult]: ExecutionResult[Part] | undefined };

interface LiveAnswers {
  readonly onConnect: (socket: Socket) => Promise<boolean>;
  readonly onSubscribe: (socket: Socket, id: string, asked: Asked) => Promise<readonly GraphQLError[] | undefined>;
  readonly onNext: (
    socket: Socket,
    id: string,
    payload: unknown,
    args: { contextValue?: unknown },
    result: LiveResult,
  ) => Promise<FormattedExecutionResult>;
  readonly onError: (socket: Socket, id: string, payload: unknown, errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];
}

/** Hooks of graphql-ws: 4403 for a token that is not good, the closed list of refusals for the rest, UNAVAILABLE for what cannot be recorded. */
export function liveAnswers(door: LiveDoor): LiveAnswers {
  const format = formatRefusal(door.unforeseen);
  const told = (error: GraphQLError): GraphQLFormattedError => format(asFormatted(error), error);
  return {
    onConnect: async (socket) => {
      const live = socket.extra as { hubContext?: () => Promise<HubContext> };
      live.hubContext = async () => await openContext(door, bearerOf(socket.connectionParams?.['authorization']), null);
      return await live.hubContext().then(
        () => true,
        () => false,
      );
    },
    onSubscribe: async (socket, _id, asked) => {
      try {
        refuseOthers(asked);
        await (socket.extra as { hubContext: () => Promise<HubContext> }).hubContext();
        return undefined;
      } catch (error) {
        return [error instanceof Refusal ? asGraphQLError(error) : asFault(error)];
      }
    },
    onNext: async (...next) => {
      const [, , , args, { data, ...result }] = next;
      const context = args.contextValue as HubContext;
      const errors = result.errors?.map(told);
      try {
        await door.disclosures.record(context, errors);
      } catch (error) {
        return { errors: [told(asFault(error))] };
      }
      const withheld = context.withheld.lines;
      return {
        ...(data === undefined ? {} : { data }),
        ...(errors === undefined ? {} : { errors }),
        ...(withheld.length === 0 ? {} : { extensions: { withheld } }),
      };
    },
    onError: (...error) => error[3].map(told),
  };
}

/** Graphql's own error as it is; of anything else nothing but that it is the cause. */
function asFault(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
}

/** What graphql itself found wrong with an operation has no cause of ours: the caller's to mend. */
function asFormatted(error: GraphQLError): GraphQLFormattedError {
  return error.originalError === undefined ? { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } } : error.toJSON();
}

/** A query or a change has one door, HTTP, with its limits and its ledger line. Throws GraphQLError for what cannot be read. */
function refuseOthers({ query, operationName }: Asked): void {
  const operation = getOperationAST(parse(query, { maxTokens: LONGEST_DOCUMENT }), operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new Refusal('INVALID', 'The socket carries subscriptions only. Send queries and mutations by HTTP POST.');
  }
}
