/** The ways the gateway says no, as the pages meet them. Words are the pages' own, by code. */
export type RefusalCode =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'NOT_SHARED' | 'CONSENT_NEEDED' | 'CONFLICT' | 'INVALID' | 'TOO_LATE' | 'UNAVAILABLE';

/** A refusal that ends the page: nothing of what was asked came. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: RefusalCode,
    /** The gateway's correlation id, where it gave one. */
    readonly correlation: string | null = null,
  ) {
    super(code);
  }
}
