/**
 * The kinds of forged and confused token that no issuer may get past the gate (OWASP ASVS 5.0, 9.1 and 9.2), and the reason the hub notes for each.
 */
import { createHmac, createPublicKey } from 'node:crypto';
import { CompactEncrypt, generateKeyPair } from 'jose';
import type { JWTHeaderParameters } from 'jose';
import { encoded, ownedKey } from './forging-issuer.js';
import type { Changed, ForgingIssuer, OwnedKey } from './forging-issuer.js';

/** Who is there when a token is forged. `now` is in seconds since 1970. */
export interface Scene {
  /** Whose token it pretends to be. */
  readonly issuer: ForgingIssuer;
  /** Another issuer of the register, whose key has the same id. */
  readonly other: ForgingIssuer;
  readonly now: number;
}

/** One kind: how it is made, and why it is refused. */
export interface Forgery {
  readonly what: string;
  readonly reason: string;
  readonly make: (scene: Scene) => string | Promise<string>;
}

const BAD_SIGNATURE = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
const WRONG = (claim: string): string => `ERR_JWT_CLAIM_VALIDATION_FAILED:${claim}`;

const headerOf = ({ key }: ForgingIssuer, changed: Changed = {}): string =>
  JSON.stringify({ alg: key.published.alg, typ: 'at+jwt', kid: key.kid, ...changed });
const claimsText = (issuer: ForgingIssuer): string => JSON.stringify(issuer.claims());

const claiming = (what: string, reason: string, claims: (scene: Scene) => Changed): Forgery => ({
  what: `claims that ${what}`,
  reason,
  make: (scene) => scene.issuer.token({ claims: claims(scene) }),
});
const headed = (what: string, reason: string, header: Partial<Record<keyof JWTHeaderParameters, string | undefined>>): Forgery => ({
  what: `a header that ${what}`,
  reason,
  make: ({ issuer }) => issuer.token({ header: header }),
});
const written = (what: string, reason: string, texts: (issuer: ForgingIssuer) => readonly [header: string, claims: string]): Forgery => ({
  what,
  reason,
  make: ({ issuer }) => issuer.signedText(...texts(issuer)),
});
const signed = (what: string, reason: string, make: Forgery['make']): Forgery => ({ what: `a signature that ${what}`, reason, make });

const CLAIMS: readonly Forgery[] = [
  claiming('name an issuer nobody registered', 'UNKNOWN_ISSUER', () => ({ iss: 'https://elsewhere.example' })),
  claiming('name no issuer', 'UNKNOWN_ISSUER', () => ({ iss: undefined })),
  claiming('name a property every object has as issuer', 'UNKNOWN_ISSUER', () => ({ iss: '__proto__' })),
  claiming('spell the issuer with a slash', 'UNKNOWN_ISSUER', ({ issuer }) => ({ iss: `${issuer.url}/` })),
  claiming('spell the issuer in capitals', 'UNKNOWN_ISSUER', ({ issuer }) => ({ iss: issuer.url.toUpperCase() })),
  claiming('name another issuer', BAD_SIGNATURE, ({ other }) => ({ iss: other.url })),
  claiming('are for another audience', WRONG('aud'), () => ({ aud: 'payroll' })),
  claiming('are for this audience and one more', 'MORE_THAN_ONE_AUDIENCE', () => ({ aud: ['throughgate', 'payroll'] })),
  claiming('are for no audience', WRONG('aud'), () => ({ aud: undefined })),
  claiming('ended 61 seconds ago', 'ERR_JWT_EXPIRED', ({ now }) => ({ exp: now - 61 })),
  claiming('never end', WRONG('exp'), () => ({ exp: undefined })),
  claiming('end at a time in words', WRONG('exp'), () => ({ exp: 'tomorrow' })),
  claiming('begin in more than 60 seconds', WRONG('nbf'), ({ now }) => ({ nbf: now + 75 })),
  claiming('were issued more than 60 seconds from now', 'ISSUED_IN_THE_FUTURE', ({ now }) => ({ iat: now + 75 })),
  claiming('were issued at no time', WRONG('iat'), () => ({ iat: undefined })),
  claiming('are about nobody', WRONG('sub'), () => ({ sub: undefined })),
  claiming('are about an empty subject', 'NO_SUBJECT', () => ({ sub: '' })),
  claiming('are about a subject that is not text', 'NO_SUBJECT', ({ issuer }) => ({ sub: [issuer.bearer.sub] })),
  claiming('were made for a client nobody registered', 'UNKNOWN_CLIENT', () => ({ client_id: 'a-game' })),
  claiming('were made for no client', 'UNKNOWN_CLIENT', () => ({ client_id: undefined })),
  claiming('name an agency of another issuer', 'AGENCY_NOT_PICKED', ({ other }) => ({ agency: other.bearer.agency })),
  claiming('name an agency in other letters', 'AGENCY_NOT_PICKED', ({ issuer }) => ({ agency: issuer.bearer.agency.toUpperCase() })),
  claiming('name two agencies of its own', 'AGENCY_NOT_PICKED', ({ issuer: { bearer } }) => ({
    agency: [bearer.agency, bearer.secondAgency],
  })),
  claiming('name one agency of its own and one of another', 'AGENCY_NOT_PICKED', ({ issuer, other }) => ({
    agency: [issuer.bearer.agency, other.bearer.agency],
  })),
  claiming('name no agency', 'AGENCY_NOT_PICKED', () => ({ agency: undefined })),
  claiming('name an agency that is an object', 'AGENCY_NOT_PICKED', ({ issuer }) => ({ agency: { slug: issuer.bearer.agency } })),
  claiming('name a hat nobody knows', 'ROLE_NOT_PICKED', () => ({ role: 'superuser' })),
  claiming('name no hat', 'ROLE_NOT_PICKED', () => ({ role: undefined })),
  written('claims that say a name twice', 'REPEATED_NAME', (issuer) => [
    headerOf(issuer),
    claimsText(issuer).replace('"agency":', `"agency":"${issuer.bearer.secondAgency}","\\u0061gency":`),
  ]),
  {
    what: 'claims that are a token inside a token',
    reason: 'MALFORMED',
    make: async ({ issuer }) => issuer.signedText(headerOf(issuer, { cty: 'JWT' }), await issuer.token()),
  },
];

const SIGNATURES: readonly Forgery[] = [
  signed('is not there, under the algorithm none', 'MALFORMED', ({ issuer }) => unsigned(issuer, '')),
  signed('is anything, under the algorithm none', 'ERR_JOSE_ALG_NOT_ALLOWED', ({ issuer }) => unsigned(issuer, 'AA')),
  signed('is an HMAC with the public key for a secret', 'ERR_JOSE_ALG_NOT_ALLOWED', ({ issuer }) => hmacWithPublicKey(issuer)),
  signed('is by an algorithm the issuer did not agree', 'ERR_JOSE_ALG_NOT_ALLOWED', async ({ issuer }) =>
    issuer.token({ header: { alg: 'EdDSA' }, key: (await ownedKey('x', 'EdDSA')).privateKey }),
  ),
  signed('is by a stranger’s key', BAD_SIGNATURE, async ({ issuer }) => issuer.token({ key: (await likeKey(issuer)).privateKey })),
  signed('is by a key the token itself brings', BAD_SIGNATURE, async ({ issuer }) => {
    const own = await likeKey(issuer);
    return issuer.token({ key: own.privateKey, header: { jwk: own.published } });
  }),
  signed('is by a key at an address the token brings', BAD_SIGNATURE, async ({ issuer }) =>
    issuer.token({ key: (await likeKey(issuer)).privateKey, header: { jku: 'http://127.0.0.1:9/jwks' } }),
  ),
  signed('is by a certificate at an address the token brings', BAD_SIGNATURE, async ({ issuer }) =>
    issuer.token({ key: (await likeKey(issuer)).privateKey, header: { x5u: 'http://127.0.0.1:9/x5u', x5c: ['AA'] } }),
  ),
  signed('is cut short', BAD_SIGNATURE, async ({ issuer }) => (await issuer.token()).slice(0, -8)),
  signed('is nothing but zeros', BAD_SIGNATURE, async ({ issuer }) => {
    const [header = '', claims = ''] = (await issuer.token()).split('.');
    return `${header}.${claims}.${Buffer.alloc(64).toString('base64url')}`;
  }),
  signed('belongs to other claims', BAD_SIGNATURE, async ({ issuer }) => {
    const [header = '', , signature = ''] = (await issuer.token()).split('.');
    return [header, encoded(issuer.claims({ agency: issuer.bearer.secondAgency })), signature].join('.');
  }),
];

const HEADERS: readonly Forgery[] = [
  headed('is that of an ID token', WRONG('typ'), { typ: 'JWT' }),
  headed('says no type', WRONG('typ'), { typ: undefined }),
  headed('names no key', 'NO_KEY_ID', { kid: undefined }),
  headed('names a key by a path', 'ERR_JWKS_NO_MATCHING_KEY', { kid: '../../etc/passwd' }),
  headed('names a key by a statement of SQL', 'ERR_JWKS_NO_MATCHING_KEY', { kid: "1' or '1'='1" }),
  headed('names a key in 300 letters', 'NO_KEY_ID', { kid: 'k'.repeat(300) }),
  written('a header that makes an unknown extension critical', 'CRITICAL_HEADER', (issuer) => [
    headerOf(issuer, { crit: ['exp'], exp: 1 }),
    claimsText(issuer),
  ]),
  written('a header that leaves the payload unencoded', 'CRITICAL_HEADER', (issuer) => [
    headerOf(issuer, { crit: ['b64'], b64: false }),
    claimsText(issuer),
  ]),
  written('a header that leaves the payload unencoded, and calls that critical to nobody', 'CRITICAL_HEADER', (issuer) => [
    headerOf(issuer, { b64: false }),
    claimsText(issuer),
  ]),
  written('a header that says a name twice', 'REPEATED_NAME', (issuer) => [
    headerOf(issuer).replace('"kid":', '"kid":"thief-1","kid":'),
    claimsText(issuer),
  ]),
];

const NO_TOKENS: readonly Forgery[] = [
  { what: 'an opaque refresh token', reason: 'MALFORMED', make: () => 'Zm9vYmFyMTIzNDU2Nzg5MA' },
  { what: 'three parts that are no JSON', reason: 'MALFORMED', make: () => 'aaaa.bbbb.cccc' },
  { what: 'claims that are a list', reason: 'MALFORMED', make: ({ issuer }) => `${encoded(headerOf(issuer))}.${encoded([1])}.AAAA` },
  { what: 'an encrypted token', reason: 'MALFORMED', make: ({ issuer }) => encrypted(issuer) },
  {
    what: 'a token over the limit of size',
    reason: 'TOO_LARGE',
    make: ({ issuer }) => issuer.token({ claims: { padding: 'x'.repeat(9_000) } }),
  },
];

/** Every kind, each another. */
export const FORGERIES: readonly Forgery[] = [...CLAIMS, ...SIGNATURES, ...HEADERS, ...NO_TOKENS];

const unsigned = (issuer: ForgingIssuer, signature: string): string =>
  `${encoded(headerOf(issuer, { alg: 'none' }))}.${encoded(claimsText(issuer))}.${signature}`;

/** Another key of the issuer's algorithm. */
const likeKey = ({ key }: ForgingIssuer): Promise<OwnedKey> => ownedKey(key.kid, key.published.alg);

function hmacWithPublicKey(issuer: ForgingIssuer): string {
  const pem = createPublicKey({ key: { ...issuer.key.published }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const text = `${encoded(headerOf(issuer, { alg: 'HS256' }))}.${encoded(claimsText(issuer))}`;
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
}

async function encrypted(issuer: ForgingIssuer): Promise<string> {
  const { publicKey } = await generateKeyPair('RSA-OAEP-256');
  return new CompactEncrypt(Buffer.from(claimsText(issuer))).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }).encrypt(publicKey);
}
