/** Injection token of the issuer registry. */
export const ISSUERS = Symbol('issuer registry');
