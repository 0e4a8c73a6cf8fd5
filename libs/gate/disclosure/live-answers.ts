/**
 * Subscriptions: the socket is let in by its token, and each event is put on the ledger before it is sent.
 */
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { bearerOf, openContext } from '../request/context-of.js';
import type { GatewayDoor } from '../request/context-of.js';
import { formatRefusal } from '../request/refusals.js';
import type { Unforeseen } from '../request/refusals.js';
import { HubContext } from '../request/hub-context.js';
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

/** A result as graphql-ws types it: absent parts may be undefined. */
type LiveResult = { [Part in keyof ExecutionResult]: ExecutionResult[Part] | undefined };

interface LiveAnswers {
  readonly onConnect: (socket: Socket) => Promise<boolean>;
  readonly onNext: (socket: Socket, id: string, payload: unknown, args: { contextValue?: unknown }, result: LiveResult) => Promise<FormattedExecutionResult>;
}

/** Hooks of graphql-ws: 4403 for a token that is not good, UNAVAILABLE for an event that cannot be recorded. */
export function liveAnswers(door: LiveDoor): LiveAnswers {
  const format = formatRefusal(door.unforeseen);
  const told = (error: unknown): GraphQLFormattedError => format({ message: '' }, error);
  return {
    onConnect: async (socket) => {
      const { caller } = await openContext(door, bearerOf(socket.connectionParams?.['authorization']), null).catch(() => ({ caller: null }));
      if (caller === null) return false;
      const live = socket.extra as { hubContext?: () => HubContext };
      live.hubContext = () => new HubContext(caller, door.pool, door.sights);
      return true;
    },
    onNext: async (_socket, _id, _payload, { contextValue }, result) => {
      const context = contextValue as HubContext;
      const errors = result.errors?.map(told);
      try {
        await door.disclosures.record(context, 'planChanged');
      } catch (error) {
        return { errors: [told(error)] };
      }
      const withheld = context.withheld.lines;
      return {
        ...(result.data === undefined ? {} : { data: result.data }),
        ...(errors === undefined ? {} : { errors }),
        ...(withheld.length === 0 ? {} : { extensions: { withheld } }),
      };
    },
  };
}
