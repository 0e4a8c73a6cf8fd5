/** Follows a subscription over a real WebSocket, and keeps what it was told. */
import { createRequire } from 'node:module';
import { createClient } from 'graphql-ws';
import type { FormattedExecutionResult } from 'graphql';
import type { AnswerError } from './hub.js';

// Node 20 has no WebSocket of its own; this one comes with the gateway's.
const webSocketImpl: unknown = createRequire(import.meta.url)('ws');

/** What a subscription was told. */
export interface Told extends FormattedExecutionResult {
  readonly extensions?: { readonly withheld?: readonly unknown[] };
}

/** How a subscription ended: told that it is complete, refused by an error of its own, or with its socket. */
export type Ending = { readonly complete: true } | { readonly errors: readonly AnswerError[] } | { readonly code: number };

/** A subscription that runs. */
export interface Following {
  /** Everything told so far, in order. */
  readonly told: readonly Told[];
  /** How it ended; null while it runs. */
  readonly ending: Ending | null;
  /** Leaves: the operation is completed and the socket closed. */
  stop(): Promise<void>;
}

/** A socket of `ws`, as far as it is used here. */
interface PlainSocket {
  once(event: string, heard: (code: number) => void): void;
  send(text: string): void;
}

/** Sends one text on a socket that has not shown a token; returns the code it is closed with. */
export function closedAfter(url: string, text: string): Promise<number> {
  const socket = new (webSocketImpl as new (url: string, protocol: string) => PlainSocket)(
    url.replace('http', 'ws'),
    'graphql-transport-ws',
  );
  return new Promise((resolve, reject) => {
    socket.once('open', () => socket.send(text));
    socket.once('close', resolve);
    socket.once('error', reject);
  });
}

/** Whom to ask, as whom, and for what. */
export interface Follow {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Subscribes, and returns at once: a server says nothing until there is something to tell. */
export function follow({ url, authorization, query, variables = {} }: Follow): Following {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl,
    retryAttempts: 0,
    lazy: true,
    lazyCloseTimeout: 0,
    connectionParams: { authorization },
  });
  const told: Told[] = [];
  let ending: Ending | null = null;
  const leave = client.subscribe<Record<string, unknown>, Told['extensions']>(
    { query, variables },
    {
      next: (result) => told.push(result as Told),
      error: (cause) => {
        ending = Array.isArray(cause) ? { errors: cause as AnswerError[] } : { code: (cause as { code?: number }).code ?? 0 };
      },
      complete: () => {
        ending ??= { complete: true };
      },
    },
  );
  return {
    told,
    get ending() {
      return ending;
    },
    stop: async () => {
      leave();
      await client.dispose();
    },
  };
}
