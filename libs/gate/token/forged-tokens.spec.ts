/** The kinds of forged and confused token that no issuer may get past the gate, each told apart in the hub's log and alike to whoever sent it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FORGERIES } from '../../../test/support/forgeries.js';
import { NOW, ownedKey, startForgingIssuer, startForgingPlace } from '../../../test/support/forging-issuer.js';
import type { ForgingIssuer } from '../../../test/support/forging-issuer.js';
import { tokenVerifier } from './verify-token.js';

const SECONDS = NOW / 1000;
const OTHER = {
  sub: 'police.officer@south-wales',
  agency: 'south-wales-police',
  role: 'practitioner',
  client_id: 'portal',
  secondAgency: 'gwent-police',
};

let council: ForgingIssuer;
let police: ForgingIssuer;

beforeAll(async () => {
  council = await startForgingIssuer('/council');
  const { issuers } = await startForgingPlace([{ path: '/police', key: await ownedKey('council-1'), bearer: OTHER }]);
  [police = council] = issuers;
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

test('the control, a good token of the council, is accepted', async () => {
  expect(await verdictOn(await council.token())).toBe('accepted');
  const header = JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: 'council-1' });
  expect(await verdictOn(await council.signedText(header, JSON.stringify(council.claims())))).toBe('accepted');
});

test.each(FORGERIES.map((forgery) => [forgery.what, forgery] as const))('%s', async (_what, { make, reason }) => {
  expect(await verdictOn(await make({ issuer: council, other: police, now: SECONDS }))).toBe(reason);
});

test('nothing, and a token with spaces around it', async () => {
  for (const token of ['', ` ${await council.token()} `]) expect(await verdictOn(token)).toBe('MALFORMED');
});

test.each([
  ['end 60 seconds ago', { exp: SECONDS - 60 }, 'ERR_JWT_EXPIRED'],
  ['begin in 61 seconds', { nbf: SECONDS + 61 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:nbf'],
  ['were issued 61 seconds from now', { iat: SECONDS + 61 }, 'ISSUED_IN_THE_FUTURE'],
  ['end 59 seconds ago', { exp: SECONDS - 59 }, 'accepted'],
  ['begin in 60 seconds', { nbf: SECONDS + 60 }, 'accepted'],
  ['were issued 60 seconds from now', { iat: SECONDS + 60 }, 'accepted'],
])('a clock may be off by a minute and no more: claims that %s', async (_what, claims, verdict) => {
  expect(await verdictOn(await council.token({ claims }))).toBe(verdict);
});

test('the zero of an elliptic curve is no signature', async () => {
  const curve = await startForgingIssuer('/council', await ownedKey('council-1', 'ES256'));
  const [header = '', claims = ''] = (await curve.token()).split('.');
  const zero = `${header}.${claims}.${Buffer.alloc(64).toString('base64url')}`;
  expect(await verdictOn(zero, [curve.registered({ algorithms: ['ES256'] })])).toBe('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  await curve.close();
});

test('names have 255 letters at most, and a token 8 kB', async () => {
  const long = 'k'.repeat(255);
  expect(await verdictOn(await council.token({ header: { kid: long } }))).toBe('ERR_JWKS_NO_MATCHING_KEY');
  expect(await verdictOn(await council.token({ header: { kid: `${long}k` } }))).toBe('NO_KEY_ID');
  expect(await verdictOn(await council.token({ header: { kid: '' } }))).toBe('NO_KEY_ID');
  expect(await verdictOn(await council.token({ claims: { sub: long } }))).toBe('accepted');
  expect(await verdictOn(await council.token({ claims: { sub: `${long}k` } }))).toBe('NO_SUBJECT');
  expect([await verdictOn('a'.repeat(8_192)), await verdictOn('a'.repeat(8_193))]).toEqual(['MALFORMED', 'TOO_LARGE']);
});

test('the log names the issuer where it is registered, and nothing that the token said', async () => {
  const noted: (string | null)[] = [];
  const verify = tokenVerifier(new Map([[council.url, council.registered()]]), {
    clock: () => NOW,
    onRefused: ({ issuer, name, message, reason }) => noted.push(issuer, name, message === reason ? 'its reason' : message),
  });
  for (const claims of [{ iss: 'https://elsewhere.example' }, { sub: '' }, { exp: SECONDS - 61 }])
    await verify(await council.token({ claims })).catch(() => undefined);
  const said = ['TokenRefused', 'its reason'];
  expect(noted).toEqual([null, ...said, council.url, ...said, council.url, ...said]);
});
