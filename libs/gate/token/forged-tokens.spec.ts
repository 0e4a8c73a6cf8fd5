/** The kinds of forged and confused token that no issuer may get past the gate, each told apart in the hub's log and alike to whoever sent it. */
import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CompactEncrypt, generateKeyPair } from 'jose';
import { NOW, encoded, ownedKey, startForgingIssuer } from '../../../test/support/forging-issuer.js';
import type { Changed, ForgingIssuer, OwnedKey } from '../../../test/support/forging-issuer.js';
import { tokenVerifier } from './verify-token.js';

const SECONDS = NOW / 1000;
const BAD_SIGNATURE = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';

let council: ForgingIssuer;
let police: ForgingIssuer;
let thief: OwnedKey;

beforeAll(async () => {
  council = await startForgingIssuer('/council');
  police = await startForgingIssuer('/police', await ownedKey('council-1'));
  thief = await ownedKey('thief-1');
});
afterAll(() => Promise.all([council.close(), police.close()]));

/** The reason in the log for a token that the caller is told nothing about; 'accepted' where it was not refused. */
async function verdictOn(token: string, issuers = [council.registered(), police.registered()]): Promise<string> {
  const reasons: string[] = [];
  const registry = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  const verify = tokenVerifier(registry, { clock: () => NOW, onRefused: ({ reason }) => reasons.push(reason) });
  const outcome: unknown = await verify(token).catch((refusal: unknown) => refusal);
  if (!(outcome instanceof Error)) return 'accepted';
  expect(outcome).toMatchObject({
    code: 'NOT_SIGNED_IN',
    message: 'Sign in again: the hub could not tell from this token who is calling.',
  });
  return reasons.join();
}

const goodHeader = JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: 'council-1' });
const goodClaims = () => JSON.stringify(council.claims());

test('the control, a good token of the council, is accepted', async () => {
  expect(await verdictOn(await council.token())).toBe('accepted');
  expect(await verdictOn(await council.signedText(goodHeader, goodClaims()))).toBe('accepted');
});

describe('a token of the council is refused when its claims', () => {
  test.each<[string, Changed, string]>([
    ['name an issuer nobody registered', { iss: 'https://elsewhere.example' }, 'UNKNOWN_ISSUER'],
    ['name no issuer', { iss: undefined }, 'UNKNOWN_ISSUER'],
    ['name a property every object has as issuer', { iss: '__proto__' }, 'UNKNOWN_ISSUER'],
    ['are for another audience', { aud: 'payroll' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:aud'],
    ['are for this audience and one more', { aud: ['throughgate', 'payroll'] }, 'MORE_THAN_ONE_AUDIENCE'],
    ['are for no audience', { aud: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:aud'],
    ['ended 61 seconds ago', { exp: SECONDS - 61 }, 'ERR_JWT_EXPIRED'],
    ['never end', { exp: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:exp'],
    ['end at a time in words', { exp: 'tomorrow' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:exp'],
    ['begin in 61 seconds', { nbf: SECONDS + 61 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:nbf'],
    ['were issued 61 seconds from now', { iat: SECONDS + 61 }, 'ISSUED_IN_THE_FUTURE'],
    ['were issued at no time', { iat: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:iat'],
    ['are about nobody', { sub: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:sub'],
    ['are about an empty subject', { sub: '' }, 'NO_SUBJECT'],
    ['are about a subject that is not text', { sub: ['housing.officer@cardiff'] }, 'NO_SUBJECT'],
    ['were made for a client nobody registered', { client_id: 'a-game' }, 'UNKNOWN_CLIENT'],
    ['were made for no client', { client_id: undefined }, 'UNKNOWN_CLIENT'],
    ['name an agency of the police', { agency: 'south-wales-police' }, 'AGENCY_NOT_PICKED'],
    ['name an agency in other letters', { agency: 'Cardiff-Housing' }, 'AGENCY_NOT_PICKED'],
    ['name two agencies of its own', { agency: ['cardiff-housing', 'cardiff-education'] }, 'AGENCY_NOT_PICKED'],
    ['name one agency of its own and one of the police', { agency: ['cardiff-housing', 'south-wales-police'] }, 'AGENCY_NOT_PICKED'],
    ['name no agency', { agency: undefined }, 'AGENCY_NOT_PICKED'],
    ['name an agency that is an object', { agency: { slug: 'cardiff-housing' } }, 'AGENCY_NOT_PICKED'],
    ['name a hat the file does not know', { role: 'panel_chair' }, 'ROLE_NOT_PICKED'],
    ['name no hat', { role: undefined }, 'ROLE_NOT_PICKED'],
  ])('%s', async (_name, claims, reason) => {
    expect(await verdictOn(await council.token({ claims }))).toBe(reason);
  });

  test('spell the issuer with a slash or in capitals, or name another one', async () => {
    for (const iss of [`${council.url}/`, council.url.replace('council', 'COUNCIL')]) {
      expect(await verdictOn(await council.token({ claims: { iss } }))).toBe('UNKNOWN_ISSUER');
    }
    expect(await verdictOn(await council.token({ claims: { iss: police.url } }))).toBe(BAD_SIGNATURE);
  });

  test('say a name twice', async () => {
    const twice = goodClaims().replace('"agency":', '"agency":"cardiff-education","\\u0061gency":');
    expect(await verdictOn(await council.signedText(goodHeader, twice))).toBe('REPEATED_NAME');
  });

  test('are a token inside a token', async () => {
    const nested = await council.signedText(goodHeader.replace('}', ',"cty":"JWT"}'), await council.token());
    expect(await verdictOn(nested)).toBe('MALFORMED');
  });
});

describe('a token is refused when its signature', () => {
  const forged: [string, () => string | Promise<string>, string][] = [
    [
      'is not there and its algorithm is none',
      () => `${encoded({ alg: 'none', typ: 'at+jwt', kid: 'council-1' })}.${encoded(goodClaims())}.`,
      'MALFORMED',
    ],
    [
      'is anything and its algorithm is none',
      () => `${encoded({ alg: 'none', typ: 'at+jwt', kid: 'council-1' })}.${encoded(goodClaims())}.AA`,
      'ERR_JOSE_ALG_NOT_ALLOWED',
    ],
    ['is an HMAC with the public key for a secret', hmacWithPublicKey, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    [
      'is by an algorithm the issuer did not agree',
      async () => council.token({ header: { alg: 'ES256' }, key: (await ownedKey('x', 'ES256')).privateKey }),
      'ERR_JOSE_ALG_NOT_ALLOWED',
    ],
    ['is by the police’s key under the council’s name', () => council.token({ key: police.key.privateKey }), BAD_SIGNATURE],
    [
      'is by a key the token itself brings',
      () => council.token({ key: thief.privateKey, header: { jwk: thief.published } }),
      BAD_SIGNATURE,
    ],
    [
      'is by a key at an address the token brings',
      () => council.token({ key: thief.privateKey, header: { jku: 'http://127.0.0.1:9/jwks' } }),
      BAD_SIGNATURE,
    ],
    [
      'is by a certificate at an address the token brings',
      () => council.token({ key: thief.privateKey, header: { x5u: 'http://127.0.0.1:9/x5u', x5c: ['AA'] } }),
      BAD_SIGNATURE,
    ],
    ['is cut short', async () => (await council.token()).slice(0, -8), BAD_SIGNATURE],
    ['belongs to other claims', async () => swapClaims(await council.token()), BAD_SIGNATURE],
  ];
  test.each(forged)('%s', async (_name, forge, reason) => {
    expect(await verdictOn(await forge())).toBe(reason);
  });

  test('is the elliptic curve’s zero', async () => {
    const curve = await startForgingIssuer('/council', await ownedKey('council-1', 'ES256'));
    const [header, claims] = (await curve.token({ header: { alg: 'ES256' } })).split('.');
    const zero = `${String(header)}.${String(claims)}.${Buffer.alloc(64).toString('base64url')}`;
    expect(await verdictOn(zero, [curve.registered({ algorithms: ['ES256'] })])).toBe(BAD_SIGNATURE);
    await curve.close();
  });

  function hmacWithPublicKey(): string {
    const pem = createPublicKey({ key: { ...council.key.published }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const text = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: 'council-1' })}.${encoded(goodClaims())}`;
    return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
  }

  function swapClaims(token: string): string {
    const [header, , signature] = token.split('.');
    return [header, encoded(council.claims({ agency: 'cardiff-education' })), signature].join('.');
  }
});

describe('a token is refused when its header', () => {
  test.each<[string, Parameters<ForgingIssuer['token']>[0], string]>([
    ['is that of an ID token', { header: { typ: 'JWT' } }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:typ'],
    ['says no type', { header: { typ: undefined as never } }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:typ'],
    ['names no key', { header: { kid: undefined as never } }, 'NO_KEY_ID'],
    ['names a key by a path', { header: { kid: '../../etc/passwd' } }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['names a key by a statement of SQL', { header: { kid: "council-1' or '1'='1" } }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['names a key in 300 letters', { header: { kid: 'k'.repeat(300) } }, 'NO_KEY_ID'],
  ])('%s', async (_name, changed, reason) => {
    expect(await verdictOn(await council.token(changed))).toBe(reason);
  });

  test.each([
    ['makes an unknown extension critical', '{"alg":"RS256","typ":"at+jwt","kid":"council-1","crit":["exp"],"exp":1}'],
    ['leaves the payload unencoded', '{"alg":"RS256","typ":"at+jwt","kid":"council-1","crit":["b64"],"b64":false}'],
  ])('%s', async (_name, header) => {
    expect(await verdictOn(await council.signedText(header, goodClaims()))).toBe('CRITICAL_HEADER');
  });

  test('says a name twice', async () => {
    expect(await verdictOn(await council.signedText(goodHeader.replace('"kid":', '"kid":"thief-1","kid":'), goodClaims()))).toBe(
      'REPEATED_NAME',
    );
  });
});

describe('what is not a signed token is refused:', () => {
  test.each<[string, () => string | Promise<string>, string]>([
    ['nothing', () => '', 'MALFORMED'],
    ['an opaque refresh token', () => 'Zm9vYmFyMTIzNDU2Nzg5MA', 'MALFORMED'],
    ['three parts that are no JSON', () => 'aaaa.bbbb.cccc', 'MALFORMED'],
    ['claims that are a list', () => `${encoded(goodHeader)}.${encoded([1])}.AAAA`, 'MALFORMED'],
    ['a token with spaces around it', async () => ` ${await council.token()} `, 'MALFORMED'],
    ['an encrypted token', encrypted, 'MALFORMED'],
    ['a token of 64 kB', () => council.token({ claims: { padding: 'x'.repeat(65_536) } }), 'TOO_LARGE'],
  ])('%s', async (_name, make, reason) => {
    expect(await verdictOn(await make())).toBe(reason);
  });

  async function encrypted(): Promise<string> {
    const { publicKey } = await generateKeyPair('RSA-OAEP-256');
    return new CompactEncrypt(Buffer.from(goodClaims())).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }).encrypt(publicKey);
  }
});
