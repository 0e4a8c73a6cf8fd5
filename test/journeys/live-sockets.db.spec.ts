/** The socket of a subscription: who is let in, what it carries, and when it ends. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { closedAfter, follow } from '../support/follow.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { FOLLOW, askToFollow, followPlan } from '../support/plan-following.js';
import { youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('a socket', () => {
  test.each([
    ['without a token', undefined],
    ['with a token nobody signed', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
    ['with another word for it', 'Basic Zm9vOmJhcg=='],
  ])('is closed with 4403 %s', async (_what, authorization) => {
    const following = follow({ url: hub.url, authorization, query: FOLLOW, variables: { id: person } });
    await eventually('the socket was closed', () => following.ending !== null);
    expect(following.ending).toEqual({ code: 4403 });
  });

  test('is closed when a message is larger than a request may be, token or none', async () => {
    const ping = JSON.stringify({ type: 'ping', payload: { filler: 'x'.repeat(100_000) } });
    expect(await closedAfter(hub.url, ping)).toBe(1009);
  });

  test.each([
    { what: 'somebody else’s person', login: 'housing.officer@newport', query: FOLLOW, code: 'NOT_FOUND' },
    { what: 'what cannot be read', login: EDUCATION, query: 'subscription {', code: 'INVALID' },
    { what: 'a field that is not there', login: EDUCATION, query: 'subscription { planChange { at } }', code: 'INVALID' },
    { what: 'a query, which has another door', login: EDUCATION, query: '{ viewer { agency { slug } } }', code: 'INVALID' },
  ])('refuses $what in the words of the contract', async ({ login, query, code }) => {
    const authorization = `Bearer ${await hub.token(login)}`;
    const following = follow({ url: hub.url, authorization, query, variables: { id: person } });
    await eventually('it was refused', () => following.ending !== null);
    const { errors = following.told[0]?.errors } = following.ending as { errors?: unknown };
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  test('carries nothing past the end of its token', async () => {
    const { exp } = JSON.parse(Buffer.from((await hub.token(EDUCATION)).split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
    await admin.query(`update hub.test_clock set ahead = make_interval(secs => $1 - extract(epoch from clock_timestamp()))`, [exp - 3]);
    const following = await askToFollow(hub, EDUCATION, person);
    await eventually('the subscription ended', () => following.ending !== null, 6_000);
    await admin.query(`update hub.test_clock set ahead = '0'`);
    expect([following.ending, following.told]).toEqual([{ complete: true }, []]);
  });

  test('is closed by a gateway that stops, and does not keep it from stopping', async () => {
    const second = await startGatewayProcess(database);
    const following = await followPlan(second, EDUCATION, person);
    const began = performance.now();
    await second.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await eventually('the socket was closed', () => following.ending !== null);
    expect(following.ending).toEqual({ code: 1001 });
  }, 60_000);
});
