/**
 * The portal as a client of each agency's issuer: authorization code with PKCE, state and nonce. An issuer is asked to describe itself when the
 * first of its people signs in, so that one which is down stops nobody else.
 */
import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  None,
  PrivateKeyJwt,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
} from 'openid-client';
import type { ClientAuth, Configuration, TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client';
import { importPKCS8 } from 'jose';
import type { PortalSettings } from '../settings.js';
import type { Session, Tokens } from '../session/session.js';
import type { Issuer } from './issuers.js';

/** What has to be remembered between leaving for the issuer and coming back. */
export interface Attempt {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where to go when signed in: a path of the portal. */
  readonly then: string;
}

/** Where nothing is said, a token is taken to hold for so long. */
const UNSAID_SECONDS = 300;

export class OpenId {
  private readonly known = new Map<string, Promise<Configuration>>();

  constructor(
    private readonly settings: PortalSettings,
    private readonly issuers: ReadonlyMap<string, Issuer>,
  ) {}

  /** Where to send the browser, and what to remember. Throws where the issuer does not describe itself. */
  async begin(issuer: string, { then, language }: { then: string; language: string }): Promise<{ url: URL; attempt: Attempt }> {
    const provider = await this.provider(issuer);
    const attempt = { issuer, then, state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: `${this.settings.PORTAL_ORIGIN}/signed-in`,
      scope: 'openid hub',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    });
    return { url, attempt };
  }

  /** Takes the issuer's answer. Throws where it is not the answer to this attempt. */
  async finish(attempt: Attempt, search: string): Promise<{ tokens: Tokens; subject: string }> {
    const provider = await this.provider(attempt.issuer);
    const answer = await authorizationCodeGrant(provider, new URL(`/signed-in${search}`, this.settings.PORTAL_ORIGIN), {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const subject = answer.claims()?.sub;
    if (subject === undefined) throw new Error('the issuer names no subject');
    return { tokens: tokensOf(answer), subject };
  }

  /** New tokens for old, or null where the issuer will not or does not answer. */
  async renew({ issuer, tokens }: Session): Promise<Tokens | null> {
    try {
      const provider = await this.provider(issuer);
      const answer = await refreshTokenGrant(provider, tokens.refreshToken ?? '');
      return { ...tokens, ...tokensOf(answer) };
    } catch {
      return null;
    }
  }

  /** Where the issuer ends its own session, or null where it has no such place. */
  async endOf({ issuer, tokens }: Session): Promise<URL | null> {
    try {
      const provider = await this.provider(issuer);
      if (provider.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(provider, {
        post_logout_redirect_uri: `${this.settings.PORTAL_ORIGIN}/signed-out`,
        ...(tokens.idToken === undefined ? {} : { id_token_hint: tokens.idToken }),
      });
    } catch {
      return null;
    }
  }

  private provider(slug: string): Promise<Configuration> {
    const before = this.known.get(slug);
    if (before !== undefined) return before;
    const found = this.discover(slug);
    this.known.set(slug, found);
    // One that was down is asked again by the next person.
    found.catch(() => this.known.delete(slug));
    return found;
  }

  private async discover(slug: string): Promise<Configuration> {
    const issuer = this.issuers.get(slug);
    if (issuer === undefined) throw new Error('no such issuer');
    const address = new URL(issuer.url);
    const insecure = address.protocol === 'http:' && this.settings.NODE_ENV !== 'production' ? { execute: [allowInsecureRequests] } : {};
    return await discovery(address, this.settings.PORTAL_CLIENT_ID, undefined, await this.authentication(), insecure);
  }

  /** By the portal's own key; only the demo issuers take it without. */
  private async authentication(): Promise<ClientAuth> {
    const file = this.settings.PORTAL_CLIENT_KEY;
    if (file === undefined) return None();
    const key = createPrivateKey(await readFile(file)).export({ type: 'pkcs8', format: 'pem' });
    return PrivateKeyJwt(await importPKCS8(String(key), 'ES256'));
  }
}

function tokensOf(answer: TokenEndpointResponse & TokenEndpointResponseHelpers): Tokens {
  return {
    accessToken: answer.access_token,
    expiresAt: Date.now() + (answer.expiresIn() ?? UNSAID_SECONDS) * 1_000,
    ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
    ...(answer.id_token === undefined ? {} : { idToken: answer.id_token }),
  };
}
