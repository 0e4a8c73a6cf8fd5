/** GraphQL over HTTP as its specification has it, and the limits of a request: what a client's library may rely on. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';

/**
 * GET as a browser's link or image would send it is refused: it carries no `apollo-require-preflight` and no JSON content type, so any page could have
 * the reader's browser send it (cross-site request forgery). The specification lets a server refuse GET; clients post.
 */
const REFUSED_BY_DESIGN = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

let database: FreshDatabase;
let hub: Hub;
let authorization: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  authorization = `Bearer ${await hub.token('housing.officer@cardiff')}`;
}, 240_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

test('every audit of the server passes, but for three of GET', async () => {
  const signedIn = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } });
  const results = await Promise.all(serverAudits({ url: hub.url, fetchFn: signedIn }).map((audit) => audit.fn()));
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(failed.sort()).toEqual([...REFUSED_BY_DESIGN].sort());
  expect(results.length).toBeGreaterThan(55);
}, 60_000);

describe('a request beyond a limit is INVALID, HTTP 400, whatever the client accepts:', () => {
  const circle = 'plan { actions { person { '.repeat(6) + 'id' + ' } } }'.repeat(6);
  const aliases = Array.from({ length: 101 }, (_, n) => `a${String(n)}: __typename`).join(' ');
  const wide = Array.from({ length: 90 }, (_, n) => `a${String(n)}: plan { actions { id text note headline } needs { id text } }`).join(
    ' ',
  );
  test.each([
    ['depth', `{ caseload { nodes { ${circle} } } }`, /10 levels deep/],
    ['weight', `{ caseload(first: 100) { nodes { ${wide} } } }`, /shorter page/],
    ['aliases', `{ ${aliases} }`, /100 aliases/],
    ['one field again and again', `{ ${'__typename '.repeat(500)} }`, /100 times/],
    ['words', `{ viewer { ${'name '.repeat(6_000)} } }`, /Split it into several operations/],
    ['bytes', `{ viewer { name } } # ${'x'.repeat(100_000)}`, /larger than 100 kB/],
  ])('%s', async (_what, query, sentence) => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const answer = await hub.post(JSON.stringify({ query }), { authorization, accept });
      const { code, message } = refusalOf(answer);
      expect({ status: answer.status, code }).toEqual({ status: 400, code: 'INVALID' });
      expect(message).toMatch(sentence);
    }
  });
});

describe('a document with a fault', () => {
  const post = (query: string, accept: string): Promise<Answer> => hub.post(JSON.stringify({ query }), { authorization, accept });

  test('is told with 400, and with 200 to a client of the legacy media type', async () => {
    const faulty = '{ viewer { nmae } }';
    expect((await post(faulty, '*/*')).status).toBe(400);
    expect((await post(faulty, 'application/graphql-response+json, application/json;q=0.9')).status).toBe(400);
    expect((await post(faulty, 'application/json')).status).toBe(200);
  });

  test('does not have every one of its faults told', async () => {
    const { errors } = await post(`{ viewer { ${Array.from({ length: 50 }, (_, n) => `nothing${String(n)}`).join(' ')} } }`, '*/*');
    expect(errors?.length).toBeLessThanOrEqual(6);
  });
});
