/**
 * How an error leaves the gateway: a code of the closed list and one sentence. Whatever was not foreseen becomes one opaque UNAVAILABLE with a
 * correlation id; no stack, no SQL, no spelling help ever leaves.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from '#kernel';
import type { RefusalCode } from '#kernel';
import { withRemedy } from '../reach/beyond-reach.js';
import { withoutValues } from '../reach/without-values.js';

/** Called with what must not leave: the operator's log. */
export type Unforeseen = (correlation: string, error: unknown) => void;

const HTTP_STATUS: Partial<Record<RefusalCode, number>> = { NOT_SIGNED_IN: 401, INVALID: 400, UNAVAILABLE: 503 };
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Apollo's `formatError`. */
export function formatRefusal(unforeseen: Unforeseen): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    const place = { ...(formatted.path === undefined ? {} : { path: formatted.path }) };
    if (cause instanceof Refusal) return { message: cause.message, ...place, extensions: told(cause) };
    if (deniedByRowSecurity(cause)) {
      return { message: 'The protocol does not let your party write this.', ...place, extensions: { code: 'NOT_SHARED' } };
    }
    if (MALFORMED.has(String(formatted.extensions?.['code']))) {
      return { message: withRemedy(withoutValues(withoutSpelling(formatted.message))), ...place, extensions: { code: 'INVALID' } };
    }
    const correlation = randomUUID();
    unforeseen(correlation, cause);
    const message =
      'The hub cannot answer safely now. Repeat the request with the same requestId; if it goes on, quote the correlation id.';
    return { message, ...place, extensions: { code: 'UNAVAILABLE', correlation } };
  };
}

/** A refusal thrown before there is an operation (the context), with its HTTP status. */
export function asGraphQLError(refusal: Refusal): GraphQLError {
  const status = HTTP_STATUS[refusal.code];
  return new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { code: refusal.code, ...(status === undefined ? {} : { http: { status } }) },
  });
}

/** Of its detail the field at fault: what else there is of it is for the result of a verb, and for the ledger. */
function told({ code, detail: { field } }: Refusal): { code: RefusalCode; field?: string } {
  return field === undefined ? { code } : { code, field };
}

function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError !== undefined && error.originalError !== null)
    return causeOf(error.originalError);
  return error;
}

function deniedByRowSecurity(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '42501';
}

function withoutSpelling(message: string): string {
  return message.replace(/ Did you mean.*/s, '');
}
