/** Who is calling: turns the token of a request into a Caller, or refuses it with one sentence that tells a forger nothing. */
import { Refusal } from '#kernel';
import type { Caller } from '#kernel';
import { AcceptedTokens } from './accepted-tokens.js';
import type { ProvenToken } from './accepted-tokens.js';
import { IssuerKeys } from './issuer-keys.js';
import type { IssuerRegistry, RegisteredIssuer } from './registry/issuer-registry.js';
import { CLOCK_TOLERANCE, addressOf, proveToken } from './prove-token.js';
import { TokenRefused } from './token-refused.js';

const REMEMBERED = 10_000;
const SENTENCE = 'Sign in again: the hub could not tell from this token who is calling.';

/** Checks the token of a request. Throws Refusal NOT_SIGNED_IN, whatever was wrong with it. */
export type VerifyToken = (token: string) => Promise<Caller>;

/** What a verifier may be given besides the registry. */
export interface TokenVerifierOptions {
  /** The time in milliseconds since 1970. */
  readonly clock?: () => number;
  /** The agencies a subject is a member of, asked on every call; needed when an issuer leaves the agency to the register. */
  readonly agenciesOf?: (issuer: string, subject: string) => Promise<readonly string[]>;
  /** Hears why a token was refused. */
  readonly onRefused?: (refused: TokenRefused) => void;
  /** Hears that the keys of an issuer could not be read. */
  readonly onKeysUnreadable?: (issuer: string, why: string) => void;
}

/** A verifier for the issuers of the registry. It reads their keys when first needed and shares nothing between them. */
export function tokenVerifier(registry: IssuerRegistry, options: TokenVerifierOptions = {}): VerifyToken {
  const { clock = Date.now, agenciesOf } = options;
  const accepted = new AcceptedTokens(REMEMBERED);
  const keysOf = keysByIssuer(registry, clock, options);
  if (agenciesOf === undefined && [...registry.values()].some(({ agency }) => agency === null)) {
    throw new Error('an issuer leaves the agency to the register of members, and there is none to ask');
  }

  async function proven(token: string): Promise<ProvenToken> {
    const remembered = accepted.recall(token);
    if (remembered !== undefined && keysOf(remembered.issuer).stillNames(remembered.kid)) return remembered;
    accepted.forget(token);
    const address = addressOf(registry, token);
    const fresh = await proveToken(token, { ...address, keys: keysOf(address.issuer.issuer) }, clock());
    accepted.remember(token, fresh);
    return fresh;
  }

  return async (token) => {
    try {
      const found = await proven(token);
      if (found.expiresAt <= Math.floor(clock() / 1000) - CLOCK_TOLERANCE) throw new TokenRefused('ERR_JWT_EXPIRED', found.issuer);
      const { issuer, subject, role, expiresAt } = found;
      const agency = found.agency ?? (await agencyOfMember(registry.get(issuer), subject, agenciesOf));
      return { issuer, subject, agency, role, onBehalfOf: null, expiresAt };
    } catch (failure) {
      if (!(failure instanceof TokenRefused)) throw failure;
      options.onRefused?.(failure);
      throw new Refusal('NOT_SIGNED_IN', SENTENCE);
    }
  };
}

function keysByIssuer(registry: IssuerRegistry, clock: () => number, options: TokenVerifierOptions): (issuer: string) => IssuerKeys {
  const rings = new Map<string, IssuerKeys>();
  for (const [issuer, entry] of registry) {
    rings.set(issuer, new IssuerKeys(entry, clock, (why) => options.onKeysUnreadable?.(issuer, why)));
  }
  return (issuer) => {
    const ring = rings.get(issuer);
    if (ring === undefined) throw new TokenRefused('UNKNOWN_ISSUER');
    return ring;
  };
}

async function agencyOfMember(
  issuer: RegisteredIssuer | undefined,
  subject: string,
  agenciesOf: TokenVerifierOptions['agenciesOf'],
): Promise<string> {
  const member = issuer && agenciesOf ? await agenciesOf(issuer.issuer, subject) : [];
  const [one, ...more] = member.filter((agency) => issuer?.agencies.has(agency));
  if (one === undefined || more.length > 0) throw new TokenRefused('AGENCY_NOT_PICKED', issuer?.issuer ?? null);
  return one;
}
