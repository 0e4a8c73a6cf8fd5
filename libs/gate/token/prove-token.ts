/**
 * One token against one registered issuer: everything that depends on the token's text and the issuer's keys
 * (RFC 8725, RFC 9068). What depends on the moment beyond it, and on the register of members, is the caller's.
 */
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { ProvenToken } from './accepted-tokens.js';
import type { IssuerKeys } from './issuer-keys.js';
import type { IssuerRegistry, RegisteredIssuer } from './registry/issuer-registry.js';
import { pickOne } from './registry/pick-one.js';
import { repeatsAName } from './repeats-a-name.js';
import { TokenRefused } from './token-refused.js';

/** How far a clock may be off, in seconds. */
export const CLOCK_TOLERANCE = 60;

const MAX_BYTES = 8 * 1024;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const MAX_NAME = 255;

/** The issuer a token says it is from and the key it names, before anything is believed. Throws TokenRefused. */
export function addressOf(registry: IssuerRegistry, token: string): { issuer: RegisteredIssuer; kid: string } {
  if (token.length > MAX_BYTES) throw new TokenRefused('TOO_LARGE');
  if (!COMPACT.test(token)) throw new TokenRefused('MALFORMED');
  const { header, claims } = decode(token);
  const issuer = typeof claims.iss === 'string' ? registry.get(claims.iss) : undefined;
  if (issuer === undefined) throw new TokenRefused('UNKNOWN_ISSUER');
  if ('crit' in header || 'b64' in header) throw new TokenRefused('CRITICAL_HEADER', issuer.issuer);
  if (!isName(header.kid)) throw new TokenRefused('NO_KEY_ID', issuer.issuer);
  return { issuer, kid: header.kid };
}

/** What the token proves, at the given time in milliseconds. Throws TokenRefused. */
export async function proveToken(
  token: string,
  address: { issuer: RegisteredIssuer; kid: string; keys: IssuerKeys },
  now: number,
): Promise<ProvenToken> {
  const { issuer, kid } = address;
  const claims = await verifySignature(token, address, now);
  const refuse = (reason: string) => new TokenRefused(reason, issuer.issuer);
  if (typeof claims.exp !== 'number' || typeof claims.iat !== 'number') throw refuse('NO_TIMES');
  if (claims.iat > now / 1000 + CLOCK_TOLERANCE) throw refuse('ISSUED_IN_THE_FUTURE');
  if (!isName(claims.sub)) throw refuse('NO_SUBJECT');
  if ([claims.aud].flat().length !== 1) throw refuse('MORE_THAN_ONE_AUDIENCE');
  const client = claims[issuer.clients.claim];
  if (typeof client !== 'string' || !issuer.clients.allow.includes(client)) throw refuse('UNKNOWN_CLIENT');
  const agency = issuer.agency && pickOne(claims, issuer.agency);
  if (issuer.agency !== null && agency === null) throw refuse('AGENCY_NOT_PICKED');
  const role = issuer.role && pickOne(claims, issuer.role);
  if (issuer.role !== null && role === null) throw refuse('ROLE_NOT_PICKED');
  return { issuer: issuer.issuer, kid, subject: claims.sub, agency, role, expiresAt: claims.exp };
}

async function verifySignature(token: string, address: { issuer: RegisteredIssuer; keys: IssuerKeys }, now: number): Promise<JWTPayload> {
  const { issuer, keys } = address;
  try {
    const { payload } = await jwtVerify(token, (header, jws) => keys.find(header, jws), {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...issuer.algorithms],
      typ: issuer.tokenType,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now),
    });
    return payload;
  } catch (failure) {
    throw new TokenRefused(reasonOf(failure), issuer.issuer);
  }
}

function reasonOf(failure: unknown): string {
  if (failure instanceof errors.JWTClaimValidationFailed) return `${failure.code}:${failure.claim}`;
  return failure instanceof errors.JOSEError ? failure.code : 'UNVERIFIABLE';
}

function decode(token: string) {
  const parts = token.split('.', 2).map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  try {
    const decoded = { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
    if (!parts.some(repeatsAName)) return decoded;
  } catch {
    throw new TokenRefused('MALFORMED');
  }
  throw new TokenRefused('REPEATED_NAME');
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME;
