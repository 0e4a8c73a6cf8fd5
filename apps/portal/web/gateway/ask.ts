/**
 * Asks the gateway as the person who is signed in: one POST, like any other GraphQL client. There is no other way to a young person's plan.
 */
import type { TypedDocumentString } from '#documents';
import { Refused } from './refused.js';
import type { RefusalCode } from './refused.js';

/** The longest a page waits for the gateway. */
const PATIENCE_MS = 15_000;

const CODES: ReadonlySet<string> = new Set<RefusalCode>([
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'NOT_SHARED',
  'CONSENT_NEEDED',
  'CONFLICT',
  'INVALID',
  'TOO_LATE',
  'UNAVAILABLE',
]);

/** One line of what was held back from an answer. */
export interface WithheldLine {
  readonly path: string;
  readonly person: string;
  readonly category: string | null;
  readonly code: 'CONSENT_NEEDED' | 'NOT_SHARED';
}

/** What the gateway answered. */
export interface Answer<Result> {
  readonly data: Result;
  readonly withheld: readonly WithheldLine[];
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly correlation?: string } }[];
  readonly extensions?: { readonly withheld?: readonly WithheldLine[] };
}

/** A question and who asks it. */
export interface Question<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  readonly accessToken: string;
}

/** Asks once. Throws Refused with the gateway's code, and with UNAVAILABLE where no answer came. */
export async function ask<Result, Variables>(url: string, question: Question<Result, Variables>): Promise<Answer<Result>> {
  const { data, errors, extensions } = await post<Result>(url, question.accessToken, {
    query: question.document.toString(),
    variables: question.variables,
  });
  const error = errors?.[0]?.extensions;
  if (error !== undefined || data === undefined || data === null) throw new Refused(codeOf(error?.code), error?.correlation ?? null);
  return { data, withheld: extensions?.withheld ?? [] };
}

async function post<Result>(url: string, accessToken: string, question: unknown): Promise<Body<Result>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Body<Result>;
  } catch {
    throw new Refused('UNAVAILABLE');
  }
}

const codeOf = (code: string | undefined): RefusalCode => (code !== undefined && CODES.has(code) ? (code as RefusalCode) : 'UNAVAILABLE');
