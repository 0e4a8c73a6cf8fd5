import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { Refusal } from '#kernel';
import type { Caller } from '#kernel';
import { HubContext } from '../request/hub-context.js';
import { liveAnswers } from './live-answers.js';
import type { Disclosures } from './disclosures.js';
import type { LiveDoor } from './live-answers.js';

const CALLER: Caller = {
  issuer: 'https://id.example',
  subject: 'x',
  agency: 'cardiff-housing',
  role: null,
  onBehalfOf: null,
  expiresAt: 1,
};
const ASKED = { query: 'subscription { planChanged(person: "x") { at } }' };

/** A socket's hooks; its token is good as long as `good` says so, and the ledger can be written as long as `record` resolves. */
function live({ good = () => true, record = () => Promise.resolve() }: { good?: () => boolean; record?: Disclosures['record'] } = {}) {
  const verify = (): Promise<Caller> => (good() ? Promise.resolve(CALLER) : Promise.reject(new Refusal('NOT_SIGNED_IN', 'Sign in again.')));
  const hooks = liveAnswers({ verify, disclosures: { record }, unforeseen: () => undefined } as unknown as LiveDoor);
  const socket = { connectionParams: { authorization: 'Bearer a.b.c' }, extra: {} };
  return { ...hooks, socket };
}

describe('a socket', () => {
  test('is let in by a good token only', async () => {
    const { onConnect, socket } = live();
    expect(await onConnect(socket)).toBe(true);
    expect(await onConnect({ connectionParams: {}, extra: {} })).toBe(false);
    const refused = live({ good: () => false });
    expect(await refused.onConnect(refused.socket)).toBe(false);
  });

  test('shows its token again for every operation, so that none begins after it has expired', async () => {
    let good = true;
    const { onConnect, onSubscribe, onError, socket } = live({ good: () => good });
    await onConnect(socket);
    expect(await onSubscribe(socket, '1', ASKED)).toBeUndefined();
    good = false;
    const errors = await onSubscribe(socket, '2', ASKED);
    expect(onError(socket, '2', ASKED, errors ?? [])).toMatchObject([{ extensions: { code: 'NOT_SIGNED_IN' } }]);
  });

  test.each(['{ viewer { name } }', 'mutation { x }', 'subscription {', 'fragment F on Query { viewer { name } }'])(
    'does not carry %s',
    async (query) => {
      const { onConnect, onSubscribe, onError, socket } = live();
      await onConnect(socket);
      const errors = await onSubscribe(socket, '1', { query });
      expect(onError(socket, '1', { query }, errors ?? [])).toMatchObject([{ extensions: { code: 'INVALID' } }]);
    },
  );
});

describe('an event', () => {
  const context = { contextValue: Object.assign(Object.create(HubContext.prototype) as HubContext, { withheld: { lines: [] } }) };

  test('leaves as it is once it is recorded', async () => {
    const { onNext, socket } = live();
    expect(await onNext(socket, '1', ASKED, context, { data: { at: 'now' }, errors: undefined })).toEqual({ data: { at: 'now' } });
  });

  test('of what was not found is recorded as that, so that it leaves at its beat', async () => {
    const recorded: unknown[] = [];
    const { onNext, socket } = live({ record: (_context, errors) => Promise.resolve(void recorded.push(errors)) });
    const refused = new GraphQLError('', { originalError: new Refusal('NOT_FOUND', 'There is none.') });
    await onNext(socket, '1', ASKED, context, { data: null, errors: [refused] });
    expect(recorded).toMatchObject([[{ extensions: { code: 'NOT_FOUND' } }]]);
  });

  test('that cannot be recorded is UNAVAILABLE and nothing else', async () => {
    const { onNext, socket } = live({ record: () => Promise.reject(new Error('no ledger')) });
    const told = await onNext(socket, '1', ASKED, context, { data: { at: 'now' }, errors: undefined });
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(told).not.toHaveProperty('data');
    expect(JSON.stringify(told)).not.toContain('no ledger');
  });

  test('tells nothing of what failed inside it', async () => {
    const { onNext, socket } = live();
    const failed = new GraphQLError('relation "hub.secret" does not exist', { originalError: new Error('relation') });
    const told = await onNext(socket, '1', ASKED, context, { data: null, errors: [failed] });
    expect(told).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(JSON.stringify(told)).not.toContain('hub.secret');
  });
});
