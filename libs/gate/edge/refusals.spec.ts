/** An error leaves as a code of the closed list and one sentence; what else it held stays with the operator, or is kept by nobody. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { Refusal, maskOf } from '#kernel';
import type { RefusalCode } from '#kernel';
import { asGraphQLError, formatRefusal } from './refusals.js';

let logged: [correlation: string, error: unknown][];
const format = formatRefusal((correlation, error) => logged.push([correlation, error]));
const within = (cause: Error): GraphQLError => new GraphQLError(cause.message, { originalError: cause });

beforeEach(() => {
  logged = [];
});

describe('a refusal', () => {
  const refusal = new Refusal('CONFLICT', 'Another version stands.', { field: 'version', current: 'xyz', tells: maskOf('RISK') });

  it('leaves as its code, its sentence, the field at fault and its place, and as nothing else', () => {
    const told = { message: 'Another version stands.', path: ['a', 0], extensions: { code: 'CONFLICT', field: 'version' } };
    expect(format({ message: 'x', path: ['a', 0] }, within(refusal))).toEqual(told);
    expect(format({ message: 'x', path: ['a', 0] }, within(within(refusal)))).toEqual(told);
  });

  it('has no place and no field where it has none', () => {
    const told = { message: 'There is none.', extensions: { code: 'NOT_FOUND' } };
    expect(format({ message: 'x' }, new Refusal('NOT_FOUND', 'There is none.'))).toStrictEqual(told);
  });

  it.each<[RefusalCode, object]>([
    ['NOT_SIGNED_IN', { http: { status: 401 } }],
    ['INVALID', { http: { status: 400 } }],
    ['UNAVAILABLE', { http: { status: 503 } }],
    ['NOT_FOUND', {}],
    ['NOT_SHARED', {}],
  ])('of %s, before there is an operation, has its status', (code, http) => {
    const error = asGraphQLError(new Refusal(code, 'A sentence.'));
    expect([error.message, error.extensions, error.originalError]).toStrictEqual([
      'A sentence.',
      { code, ...http },
      expect.objectContaining({ code }),
    ]);
  });

  it('by row security is NOT_SHARED', () => {
    const denied = Object.assign(new Error('new row violates row-level security policy for table "case"'), { code: '42501' });
    expect(format({ message: 'x', path: ['a'] }, within(denied))).toEqual({
      message: 'The protocol does not let your party write this.',
      ...{ path: ['a'], extensions: { code: 'NOT_SHARED' } },
    });
    expect(logged).toEqual([]);
  });
});

describe('what graphql found wrong', () => {
  const told = (code: string, message: string): unknown => format({ message, extensions: { code } }, new GraphQLError(message));

  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'])(
    'is INVALID, in its words: %s',
    (code) => {
      expect(told(code, 'Field "x" is missing.')).toEqual({ message: 'Field "x" is missing.', extensions: { code: 'INVALID' } });
    },
  );

  it('is told without help with the spelling, without values, and with what to do', () => {
    const message = 'Cannot query field "emial" on type "Person". Did you mean "email"?\nOr "e"?';
    expect(told('GRAPHQL_VALIDATION_FAILED', message)).toMatchObject({ message: 'Cannot query field "emial" on type "Person".' });
    expect(told('BAD_USER_INPUT', 'Int cannot represent non-integer value: "Ifan"')).not.toMatchObject({
      message: expect.stringContaining('Ifan'),
    });
    expect(told('GRAPHQL_PARSE_FAILED', 'Syntax Error: Document contains more than 5000 tokens. Parsing aborted.')).toMatchObject({
      message: expect.stringContaining('Split it'),
    });
  });
});

describe('what nobody foresaw', () => {
  it.each([new Error('select secret from hub.person'), 'secret', null, undefined, { code: '23505', detail: 'secret' }])(
    'is one opaque UNAVAILABLE, which the operator finds by its correlation id: %p',
    (cause) => {
      const error = cause instanceof Error ? within(cause) : cause;
      const { message, path, extensions } = format(
        { message: 'secret', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        error,
      );
      expect([path, extensions]).toEqual([['a'], { code: 'UNAVAILABLE', correlation: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
      expect(message).toBe(
        'The hub cannot answer safely now. Repeat the request with the same requestId; if it goes on, quote the correlation id.',
      );
      expect(logged).toEqual([[extensions?.['correlation'], cause]]);
    },
  );

  it('is logged itself where nothing is behind it', () => {
    const error = new GraphQLError('x');
    format({ message: 'x' }, error);
    expect(logged).toEqual([[expect.any(String), error]]);
  });

  it('is each time another id', () => {
    const ids = [1, 2].map(() => format({ message: 'x' }, new Error('x')).extensions?.['correlation']);
    expect(new Set(ids).size).toBe(2);
  });
});
