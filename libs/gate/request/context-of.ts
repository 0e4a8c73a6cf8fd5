/**
 * Opens the context of an operation: the token is checked before anything else is looked at.
 */
import type { Pool } from 'pg';
import { Refusal } from '#kernel';
import type { VerifyToken } from '../token/verify-token.js';
import type { Sights } from '../veil/sight.js';
import { HubContext } from './hub-context.js';
import { asGraphQLError } from '../edge/refusals.js';

/** What the door of the gateway is made of. */
export interface GatewayDoor {
  readonly verify: VerifyToken;
  readonly sights: Sights;
  readonly pool: Pool;
}

/** The parts of a request the context is made from. */
interface Request {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A socket that was let in opens a context for each operation, with the token it was let in by. */
interface Live {
  readonly extra?: { readonly hubContext?: () => Promise<HubContext> };
}

/** The context for a request of Fastify, or for an operation on a socket that `onConnect` let in. */
export function contextOf(door: GatewayDoor): (request: Request & Live) => Promise<HubContext> {
  return async (request) => {
    const live = request.extra?.hubContext;
    try {
      if (live !== undefined) return await live();
      return await openContext(door, bearerOf(request.headers['authorization']), only(request.headers['throughgate-on-behalf-of']));
    } catch (error) {
      throw error instanceof Refusal ? asGraphQLError(error) : error;
    }
  };
}

/** Checks a token and opens the context of its caller. Only a system acts on behalf of somebody. */
export async function openContext(door: GatewayDoor, token: string, onBehalfOf: string | null): Promise<HubContext> {
  const caller = await door.verify(token);
  if (onBehalfOf !== null && caller.role !== 'system') {
    throw new Refusal('NOT_SIGNED_IN', 'Only a partner system acts on behalf of somebody. Sign in as yourself.');
  }
  return new HubContext({ ...caller, onBehalfOf }, door.pool, door.sights);
}

/** The bearer token of an Authorization header, or of a socket's connection parameters. */
export function bearerOf(header: unknown): string {
  const [, token] = typeof header === 'string' ? (/^Bearer ([^\s]+)$/i.exec(header) ?? []) : [];
  if (token === undefined)
    throw new Refusal('NOT_SIGNED_IN', 'Send the access token as `Authorization: Bearer <token>`. Sign in to get one.');
  return token;
}

function only(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header !== '' ? header : null;
}
