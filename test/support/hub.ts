/**
 * A gateway over a database of the spec's own, asked over HTTP with the real tokens of demo people.
 */
import { startGateway } from '../../apps/gateway/gateway.js';
import { tokenFor } from '../../apps/identity/sign-in/token-for.js';
import type { FreshDatabase } from './database.js';
import { identityOrigin } from './server.js';

/** What the gateway answered. */
export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly AnswerError[] | undefined;
  readonly extensions: { readonly withheld?: readonly unknown[] } | undefined;
  /** The body, byte for byte. */
  readonly text: string;
}

/** An error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/** Asks as one caller. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A gateway somewhere, and everybody's way of asking it. */
export interface Asked {
  readonly url: string;
  /** Asks as the demo person or machine with this login. */
  as(login: string): Ask;
  token(login: string): Promise<string>;
  /** Posts a body as it is, with these headers beside its content type. */
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** A running hub. */
export interface Hub extends Asked {
  close(): Promise<void>;
}

const tokens = new Map<string, { readonly until: number; readonly token: Promise<string> }>();
/** A third of a token's life: a long run outlives it. */
const TOKEN_MS = 600_000;

/** Starts one. The issuers of its register are the run's. */
export async function startHub(database: FreshDatabase): Promise<Hub> {
  const settings = {
    GATEWAY_PORT: 0,
    GATEWAY_HOST: '127.0.0.1',
    HUB_APP_DATABASE_URL: database.url('hub_app'),
    IDENTITY_ORIGIN: identityOrigin(),
  };
  const gateway = await startGateway(settings);
  return { ...gatewayAt(gateway.url), close: () => gateway.close() };
}

/** The gateway at an address. */
export function gatewayAt(address: string): Asked {
  const url = new URL('/graphql', address).href;
  const post: Asked['post'] = async (body, headers = {}) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    return answerOf(response.status, await response.text());
  };
  const as: Asked['as'] = (login) => async (query, variables) => {
    return await post(JSON.stringify({ query, variables }), { authorization: `Bearer ${await tokenOf(login)}` });
  };
  return { url, as, token: tokenOf, post };
}

function tokenOf(login: string): Promise<string> {
  const known = tokens.get(login);
  if (known !== undefined && known.until > performance.now()) return known.token;
  const token = tokenFor(login, identityOrigin());
  tokens.set(login, { until: performance.now() + TOKEN_MS, token });
  return token;
}

function answerOf(status: number, text: string): Answer {
  const { data, errors, extensions } = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors' | 'extensions'>>;
  return { status, data, errors, extensions, text };
}
