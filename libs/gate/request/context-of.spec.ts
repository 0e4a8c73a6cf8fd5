/** Before anything is looked at there is a token, and its bearer: the context of an operation is theirs, or there is none. */
import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import type { Caller } from '#kernel';
import { bearerOf, contextOf, openContext } from './context-of.js';
import type { GatewayDoor } from './context-of.js';

const caller = (role: string | null): Caller => ({
  issuer: 'https://id.example',
  subject: 'x',
  agency: 'cardiff-housing',
  role,
  onBehalfOf: null,
  expiresAt: 1,
});

/** A door at which one token is good: for a person, or for a system. */
function door(role: string | null = null): GatewayDoor {
  const verify = (token: string): Promise<Caller> =>
    token === 'a.b.c' ? Promise.resolve(caller(role)) : Promise.reject(new Refusal('NOT_SIGNED_IN', 'Sign in again.'));
  return { verify } as GatewayDoor;
}

const GOOD = { authorization: 'Bearer a.b.c' };
const signedOut = expect.objectContaining({ extensions: { code: 'NOT_SIGNED_IN', http: { status: 401 } } });

describe('a token', () => {
  it('stands in the header, whatever the case of the word before it', () => {
    expect([bearerOf('Bearer a.b.c'), bearerOf('bearer a.b.c')]).toEqual(['a.b.c', 'a.b.c']);
  });

  it.each([undefined, null, 7, '', 'a.b.c', 'Bearer ', 'Bearer a b', 'xBearer a', 'Bearer a ', 'Basic a', ['Bearer a.b.c']])(
    'does not stand in %j',
    (header) => {
      expect(() => bearerOf(header)).toThrow(
        expect.objectContaining({
          code: 'NOT_SIGNED_IN',
          message: 'Send the access token as `Authorization: Bearer <token>`. Sign in to get one.',
        }),
      );
    },
  );
});

describe('the context of a request', () => {
  it('is its caller’s', async () => {
    expect(await contextOf(door())({ headers: GOOD })).toMatchObject({ caller: caller(null) });
  });

  it('is not opened without a good token: the answer is 401', async () => {
    await expect(contextOf(door())({ headers: {} })).rejects.toEqual(signedOut);
    await expect(contextOf(door())({ headers: { authorization: 'Bearer x.y.z' } })).rejects.toEqual(signedOut);
  });

  it('fails as what failed, where that was no refusal', async () => {
    const failed = new Error('the register does not answer');
    await expect(contextOf({ ...door(), verify: () => Promise.reject(failed) })({ headers: GOOD })).rejects.toBe(failed);
  });

  it('on a socket is the one its own token opens, and no other', async () => {
    const live = await openContext(door(), 'a.b.c', null);
    const socket = { headers: {}, extra: { hubContext: () => Promise.resolve(live) } };
    expect(await contextOf(door())(socket)).toBe(live);
    const ended = { headers: GOOD, extra: { hubContext: () => Promise.reject(new Refusal('NOT_SIGNED_IN', 'It has ended.')) } };
    await expect(contextOf(door())(ended)).rejects.toEqual(signedOut);
  });
});

describe('acting on behalf of somebody', () => {
  const headers = { ...GOOD, 'throughgate-on-behalf-of': 'housing.officer@cardiff' };

  it('is for a partner system', async () => {
    expect((await contextOf(door('system'))({ headers })).caller.onBehalfOf).toBe('housing.officer@cardiff');
    expect((await contextOf(door('system'))({ headers: GOOD })).caller.onBehalfOf).toBeNull();
  });

  it.each([null, 'practitioner'])('is refused to who is none: %s', async (role) => {
    await expect(contextOf(door(role))({ headers })).rejects.toMatchObject({
      message: 'Only a partner system acts on behalf of somebody. Sign in as yourself.',
      extensions: { code: 'NOT_SIGNED_IN' },
    });
  });

  it('is of one, who is named', async () => {
    for (const named of ['', ['a', 'b']]) {
      const { caller: who } = await contextOf(door('system'))({ headers: { ...GOOD, 'throughgate-on-behalf-of': named } });
      expect(who.onBehalfOf).toBeNull();
    }
  });
});
