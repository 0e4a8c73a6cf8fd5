/** Remembers whose signatures held, so that a caller who asks twice is not checked twice; the tokens themselves are not kept. */
import { hash } from 'node:crypto';

/** What was proven about a token, apart from the time, which is looked at on every use. */
export interface ProvenToken {
  readonly issuer: string;
  readonly kid: string;
  readonly subject: string;
  /** Null where the register of members picks it. */
  readonly agency: string | null;
  readonly role: string | null;
  readonly expiresAt: number;
}

/** The most recently used proven tokens, by SHA-256 of their text. */
export class AcceptedTokens {
  readonly #byDigest = new Map<string, ProvenToken>();

  constructor(private readonly size: number) {}

  /** The proven token, or undefined when this text is not remembered. */
  recall(token: string): ProvenToken | undefined {
    const digest = digestOf(token);
    const proven = this.#byDigest.get(digest);
    if (proven !== undefined) this.#keep(digest, proven);
    return proven;
  }

  remember(token: string, proven: ProvenToken): void {
    this.#keep(digestOf(token), proven);
    const [oldest] = this.#byDigest.keys();
    if (this.#byDigest.size > this.size && oldest !== undefined) this.#byDigest.delete(oldest);
  }

  forget(token: string): void {
    this.#byDigest.delete(digestOf(token));
  }

  /** A map gives its entries in the order they were set: taking one out and putting it back makes it the newest. */
  #keep(digest: string, proven: ProvenToken): void {
    this.#byDigest.delete(digest);
    this.#byDigest.set(digest, proven);
  }
}

const digestOf = (token: string): string => hash('sha256', token, 'base64');
