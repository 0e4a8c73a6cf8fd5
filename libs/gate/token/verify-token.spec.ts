import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NOW, ownedKey, sends, startForgingIssuer } from '../../../test/support/forging-issuer.js';
import type { Changed, ForgingIssuer } from '../../../test/support/forging-issuer.js';
import type { RegisteredIssuer } from './registry/issuer-registry.js';
import type { TokenRefused } from './token-refused.js';
import { tokenVerifier } from './verify-token.js';
import type { TokenVerifierOptions } from './verify-token.js';

const SECONDS = NOW / 1000;

let council: ForgingIssuer;
let police: ForgingIssuer;

beforeAll(async () => {
  council = await startForgingIssuer('/council');
  police = await startForgingIssuer('/police', await ownedKey('council-1'));
});
afterAll(() => Promise.all([council.close(), police.close()]));

function verifierOf(issuers: RegisteredIssuer[], options: TokenVerifierOptions = {}) {
  return tokenVerifier(new Map(issuers.map((issuer) => [issuer.issuer, issuer])), { clock: () => NOW, ...options });
}

/** Who hears why a token was refused, and what was heard. */
function listening() {
  const refused: { reason: string; issuer: string | null }[] = [];
  return { refused, onRefused: ({ reason, issuer }: TokenRefused) => void refused.push({ reason, issuer }) };
}

describe('a good token', () => {
  test('makes the caller its issuer, subject, agency and hat name', async () => {
    expect(await verifierOf([council.registered()])(await council.token())).toEqual({
      issuer: council.url,
      subject: 'housing.officer@cardiff',
      agency: 'cardiff-housing',
      role: 'practitioner',
      onBehalfOf: null,
      expiresAt: SECONDS + 600,
    });
  });

  test('of each issuer is checked with that issuer’s key, though both keys have one id', async () => {
    const verify = verifierOf([council.registered(), police.registered()]);
    expect(await verify(await council.token())).toMatchObject({ issuer: council.url });
    expect(await verify(await police.token())).toMatchObject({ issuer: police.url });
  });

  test.each<[string, Changed]>([
    ['whose audience is a list of the one', { aud: ['throughgate'] }],
    ['that ended 59 seconds ago by our clock', { exp: SECONDS - 59 }],
    ['that begins in 59 seconds by our clock', { nbf: SECONDS + 59, iat: SECONDS + 59 }],
    ['whose agency is a list of the one', { agency: ['cardiff-education'] }],
  ])('is accepted %s', async (_name, claims) => {
    expect(await verifierOf([council.registered()])(await council.token({ claims }))).toHaveProperty('subject');
  });

  test('is accepted as the issuer of an agency’s own making sends it: typ JWT, groups, nested roles', async () => {
    const entry: Partial<RegisteredIssuer> = {
      tokenType: 'JWT',
      agency: { path: ['groups'], values: new Map([['8f2c', 'cardiff-housing']]), ignoresOthers: true },
      role: { path: ['realm_access', 'roles'], values: new Map([['Housing.Officer', 'practitioner']]), ignoresOthers: true },
    };
    const claims = { groups: ['8f2c', 'all-staff'], realm_access: { roles: ['Housing.Officer', 'offline_access'] } };
    const token = await council.token({ claims, header: { typ: 'JWT' } });
    expect(await verifierOf([council.registered(entry)])(token)).toMatchObject({ agency: 'cardiff-housing', role: 'practitioner' });
  });
});

describe('a remembered token', () => {
  test('still ends when it ends', async () => {
    let now = NOW;
    const { refused, onRefused } = listening();
    const verify = verifierOf([council.registered()], { clock: () => now, onRefused });
    const token = await council.token();
    await verify(token);
    now += 659_999;
    await expect(verify(token)).resolves.toHaveProperty('subject');
    now += 1;
    await expect(verify(token)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(refused).toEqual([{ reason: 'ERR_JWT_EXPIRED', issuer: council.url }]);
  });

  test('ends when its issuer withdraws the key it was signed with', async () => {
    const issuer = await startForgingIssuer();
    let now = NOW;
    const verify = verifierOf([issuer.registered()], { clock: () => now });
    const [old, successor] = [await issuer.token({ claims: { exp: SECONDS + 7_200 } }), await ownedKey('council-2')];
    await verify(old);
    issuer.keys = sends({ keys: [successor.published] });
    now += 31_000;
    await verify(await issuer.token({ key: successor.privateKey, header: { kid: 'council-2' } }));
    await expect(verify(old)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await issuer.close();
  });

  test('is nobody when its issuer is taken out of the registry', async () => {
    await expect(verifierOf([police.registered()])(await council.token())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

describe('an issuer that leaves the agency to the register of members', () => {
  test.each([
    ['is refused where there is no such member', []],
    ['is refused where the member has two of its agencies', ['cardiff-housing', 'cardiff-education']],
    ['is refused where the member’s agency is not one of its own', ['south-wales-police']],
  ])('%s', async (_name, agencies) => {
    const { refused, onRefused } = listening();
    const verify = verifierOf([council.registered({ agency: null })], { agenciesOf: () => Promise.resolve(agencies), onRefused });
    await expect(verify(await council.token())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(refused).toEqual([{ reason: 'AGENCY_NOT_PICKED', issuer: council.url }]);
  });

  test('tells nobody to sign in again where the register cannot be asked', async () => {
    const { refused, onRefused } = listening();
    const down = new Error('no connection');
    const verify = verifierOf([council.registered({ agency: null })], { agenciesOf: () => Promise.reject(down), onRefused });
    await expect(verify(await council.token())).rejects.toBe(down);
    expect(refused).toEqual([]);
  });

  test('speaks for the one the member has, asked each time', async () => {
    let member = ['cardiff-education'];
    const verify = verifierOf([council.registered({ agency: null, role: null })], { agenciesOf: () => Promise.resolve(member) });
    const token = await council.token();
    expect(await verify(token)).toMatchObject({ agency: 'cardiff-education', role: null });
    member = ['cardiff-housing'];
    expect(await verify(token)).toMatchObject({ agency: 'cardiff-housing' });
  });

  test('is another than one whose tokens name it: the register does not make up for a claim that picks nothing', async () => {
    const verify = verifierOf([council.registered()], { agenciesOf: () => Promise.resolve(['cardiff-housing']) });
    await expect(verify(await council.token({ claims: { agency: undefined } }))).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  test('stops the start where nobody can be asked', () => {
    expect(() => verifierOf([police.registered(), council.registered({ agency: null })])).toThrow('register of members');
  });
});

describe('a token that cannot be checked', () => {
  test.each([
    [
      'the issuer is down',
      'ERR_JWKS_TIMEOUT',
      (it: ForgingIssuer) => (it.discovery = (_request, response) => void response.writeHead(503).end()),
    ],
    [
      'its key is none',
      'UNVERIFIABLE',
      (it: ForgingIssuer) => (it.keys = sends({ keys: [{ kty: 'RSA', kid: it.key.kid, alg: 'RS256' }] })),
    ],
  ])('is refused where %s, with %s in the log', async (_what, reason, misbehave) => {
    const { refused, onRefused } = listening();
    const issuer = await startForgingIssuer();
    misbehave(issuer);
    await expect(verifierOf([issuer.registered()], { onRefused })(await issuer.token())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(refused).toEqual([{ reason, issuer: issuer.url }]);
    await issuer.close();
  });
});
