/**
 * Who is calling, as the token says it: nothing here is a right. The register of members, the seats and the protocol
 * are looked at by the statement that reads the data, each time.
 */
export interface Caller {
  /** Issuer and subject: the key of the register of members. */
  readonly issuer: string;
  readonly subject: string;
  /** Slug of the agency whose hat the caller wears, chosen inside the list its issuer may speak for. */
  readonly agency: string;
  /** The hat, where the token names one; null leaves the choice to the register, which must then know exactly one. */
  readonly role: string | null;
  /** The registered member of staff a partner system acts for, else null. */
  readonly onBehalfOf: string | null;
  /** When the token ends, in seconds since 1970 (UTC). A subscription does not outlive it. */
  readonly expiresAt: number;
}
