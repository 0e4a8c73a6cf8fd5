/**
 * The steps of signing in, apart from the pages they show: leaving for the issuer, taking its answer, and asking the gateway whom it knows.
 */
import { z } from 'zod';
import { ViewerDocument } from '#documents';
import { ask } from '../web/gateway/ask.js';
import { Refused } from '../web/gateway/refused.js';
import type { Seal } from '../session/seal.js';
import type { Session, Tokens } from '../session/session.js';
import type { Sessions } from '../session/sessions.js';
import type { Log } from '../web/log.js';
import type { Issuer } from './issuers.js';
import type { OpenId } from './open-id.js';

const PLACE = 'attempt';
const attemptSchema = z.object({ issuer: z.string(), state: z.string(), nonce: z.string(), verifier: z.string(), then: z.string() });

/** An issuer's answer to one attempt. */
export interface Found {
  readonly issuer: string;
  readonly then: string;
  readonly subject: string;
  readonly tokens: Tokens;
}

/** What signing in works with. */
export interface SignInParts {
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly openId: OpenId;
  readonly seal: Seal;
  readonly sessions: Sessions;
  readonly gatewayUrl: string;
  readonly log: Log;
}

export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /** Those one can sign in through, in the order of their files; one whose agencies are all the hub's own is not for the portal. */
  get issuers(): readonly Issuer[] {
    return [...this.parts.issuers.values()].filter(({ agencies }) => agencies.length > 0);
  }

  /** Where to send the browser, and its sealed attempt; null where the issuer does not answer. */
  async begin(issuer: string, options: { then: string; language: string }): Promise<{ url: string; attempt: string } | null> {
    if (!this.parts.issuers.has(issuer)) throw new Refused('NOT_FOUND');
    try {
      const { url, attempt } = await this.parts.openId.begin(issuer, options);
      return { url: url.href, attempt: await this.parts.seal.seal(attempt, PLACE) };
    } catch {
      this.parts.log.line('warn', 'an issuer does not answer', { issuer });
      return null;
    }
  }

  /** The issuer's answer, null where it is not the answer to this browser's attempt. */
  async finish(sealed: string, search: string): Promise<Found | null> {
    const attempt = attemptSchema.safeParse(await this.parts.seal.open(sealed, PLACE)).data;
    if (attempt === undefined) return null;
    try {
      return { issuer: attempt.issuer, then: attempt.then, ...(await this.parts.openId.finish(attempt, search)) };
    } catch {
      this.parts.log.line('warn', 'a sign-in was refused', { issuer: attempt.issuer });
      return null;
    }
  }

  /** Begins a session for whom the gateway knows; returns its id. Throws Refused: NOT_SIGNED_IN for somebody not in the register. */
  async enter({ issuer, subject, tokens }: Found): Promise<string> {
    const { data } = await ask(this.parts.gatewayUrl, { document: ViewerDocument, variables: {}, accessToken: tokens.accessToken });
    if (data.viewer === null) throw new Refused('NOT_SIGNED_IN');
    const { name, agency } = data.viewer;
    return await this.parts.sessions.begin({ issuer, subject, name, agency, tokens });
  }

  /** Where the issuer ends its own session; null where it has no such place. */
  async endOf(session: Session): Promise<string | null> {
    return (await this.parts.openId.endOf(session))?.href ?? null;
  }
}
