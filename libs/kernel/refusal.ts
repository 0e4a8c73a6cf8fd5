/**
 * The closed list of ways the hub says no. Words are chosen at the edge by code; nothing else ever leaves as an error.
 */
import type { Mask } from './category.js';

export const REFUSAL_CODES = [
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'NOT_SHARED',
  'CONSENT_NEEDED',
  'CONFLICT',
  'INVALID',
  'TOO_LATE',
  'UNAVAILABLE',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What a refused caller may be told besides the code: the input field at fault, and the record as it now stands (CONFLICT). */
export interface RefusalDetail {
  readonly field?: string;
  readonly current?: string;
  /** Categories the sentence itself tells of, beside those of the verb's door: they go on the ledger with it. */
  readonly tells?: Mask;
}

/** A refusal on its way to the edge. `message` is safe to show: one sentence that says what to do next. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
