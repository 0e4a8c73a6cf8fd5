/** What is beyond a limit is told apart from what is misspelt: it is not to be sent again, whatever media type its sender reads. */
import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import type { BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { beyondReach, isBeyondReach, withRemedy } from './beyond-reach.js';
import { legacyStatusPlugin } from './legacy-status.js';

/** The parser's own error for a document that is too long. */
function tooLong(): GraphQLError {
  try {
    parse('{ a b c }', { maxTokens: 3 });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('the parser has no limit any more');
}

describe('a limit', () => {
  it('is known by its error, the parser’s limit too, and no other error is one', () => {
    expect([beyondReach('Ask for less.'), tooLong()].map(isBeyondReach)).toEqual([true, true]);
    expect(isBeyondReach(new GraphQLError('Syntax Error: Expected Name.'))).toBe(false);
    expect(beyondReach('Ask for less.').message).toBe('Ask for less.');
  });

  it('of the parser is told with what to do, any other message as it is', () => {
    expect(withRemedy(tooLong().message)).toBe('The document has more than 5,000 words. Split it into several operations.');
    expect(withRemedy('Syntax Error: Expected Name.')).toBe('Syntax Error: Expected Name.');
  });
});

describe('a client of the older media type', () => {
  const faulty = (code: string): GraphQLError => new GraphQLError('x', { extensions: { code } });
  const OLDER = 'application/json';

  /** The status of the answer, of which the server said `status` before. */
  async function status(accept: string | null, errors: GraphQLError[] | undefined, before = 400): Promise<number | undefined> {
    const headers = new Map(accept === null ? [] : [['accept', accept]]);
    const response = { http: { status: before } };
    const hooks = await legacyStatusPlugin.requestDidStart?.({} as never);
    const request = { request: { http: { headers } }, response, ...(errors === undefined ? {} : { errors }) };
    await hooks?.willSendResponse?.(request as unknown as GraphQLRequestContextWillSendResponse<BaseContext>);
    return response.http.status;
  }

  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])(
    'hears of a faulty document with 200: %s',
    async (code) => {
      expect(await status(OLDER, [faulty(code)])).toBe(200);
      expect(await status(`text/html, ${OLDER};q=0.9`, [faulty(code)])).toBe(200);
    },
  );

  it('hears with 400 of what is beyond a limit, alone or among faults, and of what is no fault of the document', async () => {
    const limit = new GraphQLError('x', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...beyondReach('x').extensions } });
    expect(await status(OLDER, [limit])).toBe(400);
    expect(await status(OLDER, [faulty('BAD_USER_INPUT'), limit])).toBe(400);
    expect(await status(OLDER, [faulty('BAD_REQUEST')])).toBe(400);
    expect(await status(OLDER, [])).toBe(400);
    expect(await status(OLDER, undefined)).toBe(400);
  });

  it('hears any other status as it is', async () => {
    expect(await status(OLDER, [faulty('BAD_USER_INPUT')], 503)).toBe(503);
  });

  it('is one that names it and not the newer one', async () => {
    for (const accept of [null, 'text/html', 'application/graphql-response+json', `${OLDER}, application/graphql-response+json`])
      expect(await status(accept, [faulty('BAD_USER_INPUT')])).toBe(400);
  });
});
