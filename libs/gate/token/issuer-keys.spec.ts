import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { NOW, encoded, ownedKey, sends, startForgingIssuer } from '../../../test/support/forging-issuer.js';
import type { ForgingIssuer, OwnedKey } from '../../../test/support/forging-issuer.js';
import { tokenVerifier } from './verify-token.js';
import type { VerifyToken } from './verify-token.js';

let key: OwnedKey;
let council: ForgingIssuer;
let now: number;
let unreadable: string[];
let verify: VerifyToken;

beforeAll(async () => {
  key = await ownedKey('council-1');
});
beforeEach(async () => {
  council = await startForgingIssuer('/council', key);
  now = NOW;
  unreadable = [];
  verify = tokenVerifier(new Map([[council.url, council.registered()]]), {
    clock: () => now,
    onKeysUnreadable: (_issuer, why) => unreadable.push(why),
  });
});
afterEach(() => council.close());

const LONG = { claims: { exp: NOW / 1000 + 86_400 } };

async function isAccepted(token: string): Promise<boolean> {
  return verify(token).then(
    () => true,
    () => false,
  );
}

/** Tokens that each name a key nobody has, as one who wants to make the hub hammer an issuer would send. */
function storm(count: number): string[] {
  const claims = encoded(council.claims());
  return Array.from(
    { length: count },
    (_, index) => `${encoded({ alg: 'RS256', typ: 'at+jwt', kid: `unknown-${String(index)}` })}.${claims}.AAAA`,
  );
}

describe('a storm of 1,000 unknown key ids', () => {
  test('makes one fetch in 30 seconds and the next only after them', async () => {
    await verify(await council.token());
    now += 31_000;
    const tokens = storm(1_000);
    expect(await Promise.all(tokens.map(isAccepted))).not.toContain(true);
    expect(council.asked).toEqual({ discovery: 1, keys: 2 });
    now += 29_000;
    await Promise.all(tokens.map(isAccepted));
    expect(council.asked.keys).toBe(2);
    now += 1_000;
    await Promise.all(tokens.map(isAccepted));
    expect(council.asked.keys).toBe(3);
  });

  test('against an issuer that is down makes one attempt', async () => {
    council.discovery = (_request, response) => void response.writeHead(503).end();
    expect(await Promise.all(storm(1_000).map(isAccepted))).not.toContain(true);
    expect(council.asked).toEqual({ discovery: 1, keys: 0 });
    expect(unreadable).toEqual(['answered 503']);
  });

  test('does not keep the issuer’s own people out', async () => {
    const own = await council.token();
    const outcomes = await Promise.all([...storm(200), own].map(isAccepted));
    expect(outcomes.at(-1)).toBe(true);
  });
});

describe('the keys of an issuer', () => {
  test('are read when the first token comes, and not again for the next', async () => {
    expect(council.asked).toEqual({ discovery: 0, keys: 0 });
    await verify(await council.token());
    await verify(await council.token({ claims: { sub: 'education.officer@cardiff' } }));
    expect(council.asked).toEqual({ discovery: 1, keys: 1 });
  });

  test('are asked for as JSON, beside an address that ends with a slash too', async () => {
    const url = `${council.url}/`;
    const slashed = tokenVerifier(new Map([[url, council.registered({ issuer: url })]]), { clock: () => now });
    const asked: unknown[] = [];
    council.discovery = (request, response) => {
      asked.push([request.url, request.headers.accept]);
      sends({ issuer: url, jwks_uri: `${council.url}/jwks` })(request, response);
    };
    expect(await slashed(await council.token({ claims: { iss: url } }))).toMatchObject({ issuer: url });
    expect(asked).toEqual([['/council/.well-known/openid-configuration', 'application/json']]);
  });

  test('are fresh for ten minutes, for a new token and for a remembered one', async () => {
    const remembered = await council.token(LONG);
    await verify(remembered);
    now += 600_000;
    for (const token of [remembered, await council.token({ claims: { ...LONG.claims, jti: '1' } })]) await verify(token);
    await setTimeout(20);
    expect(council.asked.keys).toBe(1);
    now += 1;
    await verify(await council.token({ claims: { ...LONG.claims, jti: '2' } }));
    expect(council.asked.keys).toBe(2);
  });

  test('are read by one reading at a time, however long it takes', async () => {
    let answer = (): void => undefined;
    council.keys = (request, response) => (answer = () => sends({ keys: [key.published] })(request, response));
    const first = isAccepted(await council.token());
    while (council.asked.keys === 0) await setTimeout(1);
    now += 31_000;
    const second = isAccepted(await council.token({ claims: { jti: '2' } }));
    await setTimeout(20);
    answer();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(council.asked.keys).toBe(1);
  });

  test('are read again when a new key is first seen', async () => {
    await verify(await council.token());
    const successor = await ownedKey('council-2');
    council.keys = sends({ keys: [council.key.published, successor.published] });
    now += 31_000;
    expect(await isAccepted(await council.token({ key: successor.privateKey, header: { kid: 'council-2' } }))).toBe(true);
  });

  test('are read again after ten minutes, so that a withdrawn key is gone for new tokens', async () => {
    await verify(await council.token());
    council.keys = sends({ keys: [(await ownedKey('council-2')).published] });
    now += 601_000;
    expect(await isAccepted(await council.token(LONG))).toBe(false);
  });

  test('are read again behind the answer for a remembered token, which then ends', async () => {
    const remembered = await council.token(LONG);
    await verify(remembered);
    council.keys = sends({ keys: [(await ownedKey('council-2')).published] });
    now += 601_000;
    expect(await isAccepted(remembered)).toBe(true);
    while (await isAccepted(remembered)) await setTimeout(5);
    expect(council.asked.keys).toBe(2);
  });

  test('hold for an hour while the issuer is down, and no longer', async () => {
    await verify(await council.token(LONG));
    council.keys = (_request, response) => void response.writeHead(500).end();
    now += 3_600_000;
    expect(await isAccepted(await council.token({ claims: { ...LONG.claims, jti: '1' } }))).toBe(true);
    now += 1;
    expect(await isAccepted(await council.token({ claims: { ...LONG.claims, jti: '2' } }))).toBe(false);
  });

  test('are read at once when the clock was set back', async () => {
    council.discovery = (_request, response) => void response.writeHead(503).end();
    await verify(await council.token()).catch(() => undefined);
    council.discovery = sends({ issuer: council.url, jwks_uri: `${council.url}/jwks` });
    now -= 3_600_000;
    const token = await council.token({ claims: { iat: now / 1000, exp: now / 1000 + 600 } });
    expect(await isAccepted(token)).toBe(true);
  });
});

describe('an issuer that answers wrongly gives no keys:', () => {
  test.each<[string, (issuer: ForgingIssuer) => void, string]>([
    [
      'a discovery document of another issuer',
      (it) => (it.discovery = sends({ issuer: `${it.url}/`, jwks_uri: `${it.url}/jwks` })),
      'names another issuer',
    ],
    [
      'keys at another host',
      (it) => (it.discovery = sends({ issuer: it.url, jwks_uri: 'http://localhost:9/jwks' })),
      'at an origin the registry does not name',
    ],
    ['a key set that is none', (it) => (it.keys = sends({ keys: 'none' })), 'keys'],
  ])('%s', async (_name, misbehave, why) => {
    misbehave(council);
    expect(await isAccepted(await council.token())).toBe(false);
    expect(unreadable.join()).toContain(why);
  });

  test('silence, which is waited for 3 seconds while another issuer’s people go on', async () => {
    council.keys = () => undefined;
    const police = await startForgingIssuer('/police', key);
    const both = tokenVerifier(new Map([council, police].map((issuer) => [issuer.url, issuer.registered()])), { clock: () => NOW });
    const started = performance.now();
    const waiting = both(await council.token()).catch((refusal: unknown) => refusal);
    await both(await police.token());
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await waiting).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(performance.now() - started).toBeGreaterThan(2_900);
    await police.close();
  });
});
