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

interface Life {
  readonly good: () => boolean;
  readonly record: Disclosures['record'];
  readonly verify: (token: string) => Promise<Caller>;
}

const whileGood = (good: () => boolean) => (): Promise<Caller> =>
  good() ? Promise.resolve(CALLER) : Promise.reject(new Refusal('NOT_SIGNED_IN', 'Sign in again.'));

/** A socket's hooks; its token is good as long as `good` says so, and the ledger can be written as long as `record` resolves. */
function live({ good = () => true, record = () => Promise.resolve(), verify = whileGood(good) }: Partial<Life> = {}) {
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

  test('shows the token it was let in by, for nobody but its bearer', async () => {
    const shown: string[] = [];
    const { onConnect, socket } = live({ verify: (token) => Promise.resolve(void shown.push(token)).then(() => CALLER) });
    await onConnect(socket);
    const context = await (socket.extra as { hubContext?: () => Promise<HubContext> }).hubContext?.();
    expect([shown, context?.caller]).toEqual([['a.b.c', 'a.b.c'], CALLER]);
    expect(await onConnect({ extra: {} })).toBe(false);
  });

  test('carries the subscription that is named, of several', async () => {
    const { onConnect, onSubscribe, onError, socket } = live();
    await onConnect(socket);
    const query = 'subscription A { planChanged(person: "x") { at } } query B { viewer { name } }';
    expect(await onSubscribe(socket, '1', { query, operationName: 'A' })).toBeUndefined();
    for (const operationName of ['B', 'C', null]) {
      const errors = await onSubscribe(socket, '1', { query, operationName });
      const message = 'The socket carries subscriptions only. Send queries and mutations by HTTP POST.';
      expect(onError(socket, '1', { query }, errors ?? [])).toEqual([{ message, extensions: { code: 'INVALID' } }]);
    }
  });

  test('does not carry a document of more than 5,000 words', async () => {
    const { onConnect, onSubscribe, onError, socket } = live();
    await onConnect(socket);
    const long = (fields: number): string => `subscription { planChanged(person: "x") { ${'at '.repeat(fields)} } }`;
    expect(await onSubscribe(socket, '1', { query: long(4_900) })).toBeUndefined();
    const errors = await onSubscribe(socket, '1', { query: long(5_000) });
    const message = 'The document has more than 5,000 words. Split it into several operations.';
    expect(onError(socket, '1', ASKED, errors ?? [])).toEqual([{ message, extensions: { code: 'INVALID' } }]);
  });

  test('tells nothing of what failed while it was let in', async () => {
    let fails = false;
    const failing = (): Promise<Caller> => (fails ? Promise.reject(new Error('select secret')) : Promise.resolve(CALLER));
    const { onConnect, onSubscribe, onError, socket } = live({ verify: failing });
    await onConnect(socket);
    fails = true;
    const told = onError(socket, '1', ASKED, (await onSubscribe(socket, '1', ASKED)) ?? []);
    expect(told).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(JSON.stringify(told)).not.toContain('secret');
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

  test('that carries both says what went wrong, where, and what was withheld', async () => {
    const lines = [{ path: 'planChanged.at' }];
    const { onNext, socket } = live();
    const refused = new GraphQLError('', { path: ['planChanged'], originalError: new Refusal('NOT_SHARED', 'It is not shared.') });
    const withheld = { contextValue: { ...context.contextValue, withheld: { lines } } };
    expect(await onNext(socket, '1', ASKED, withheld, { data: { at: 'now' }, errors: [refused] })).toEqual({
      data: { at: 'now' },
      errors: [{ message: 'It is not shared.', path: ['planChanged'], extensions: { code: 'NOT_SHARED' } }],
      extensions: { withheld: lines },
    });
  });

  test('without data says nothing of data', async () => {
    const { onNext, socket } = live();
    const faulty = new GraphQLError('Field "x" is missing.');
    const told = await onNext(socket, '1', ASKED, context, { data: undefined, errors: [faulty] });
    expect(told).toStrictEqual({ errors: [{ message: 'Field "x" is missing.', extensions: { code: 'INVALID' } }] });
  });
});
