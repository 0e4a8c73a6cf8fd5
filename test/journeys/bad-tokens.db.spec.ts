/** Who cannot be known is not signed in: one code, one status, one of two sentences, whatever was wrong with the token. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startGateway } from '../../apps/gateway/gateway.js';
import type { RunningGateway } from '../../apps/gateway/gateway.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { encoded, ownedKey, startForgingIssuer } from '../support/forging-issuer.js';
import type { Changed, ForgingIssuer } from '../support/forging-issuer.js';
import { gatewayAt } from '../support/hub.js';
import type { Answer, Asked } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';

const OFFICER = 'housing.officer@cardiff';

let database: FreshDatabase;
let issuer: ForgingIssuer;
let gateway: RunningGateway;
let hub: Asked;

/** A gateway whose register names the forging issuer as the council's, and one member of it. */
beforeAll(async () => {
  [database, issuer] = await Promise.all([freshDatabase({ from: 'demo' }), startForgingIssuer('/council')]);
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('update hub.member set issuer = $1 where subject = $2', [issuer.url, OFFICER]);
  await admin.end();
  const origin = new URL(issuer.url).origin;
  gateway = await startGateway({
    GATEWAY_PORT: 0,
    GATEWAY_HOST: '127.0.0.1',
    HUB_APP_DATABASE_URL: database.url('hub_app'),
    IDENTITY_ORIGIN: origin,
  });
  hub = gatewayAt(gateway.url);
}, 120_000);
afterAll(async () => {
  await gateway.close();
  await issuer.close();
  await database.drop();
});

const now = (): number => Math.floor(Date.now() / 1000);
const token = (claims: Changed = {}, rest: Omit<NonNullable<Parameters<ForgingIssuer['token']>[0]>, 'claims'> = {}): Promise<string> =>
  issuer.token({ ...rest, claims: { sub: OFFICER, client_id: 'hub-cli', iat: now(), exp: now() + 600, ...claims } });

const ask = (authorization?: string): Promise<Answer> =>
  hub.post(
    JSON.stringify({ query: '{ viewer { agency { slug } } caseload { nodes { preferredName } } }' }),
    authorization === undefined ? {} : { authorization },
  );

test('a good token of the same issuer is let in', async () => {
  const { status, data } = await ask(`Bearer ${await token()}`);
  expect({ status, viewer: data?.['viewer'] }).toEqual({ status: 200, viewer: { agency: { slug: 'cardiff-housing' } } });
});

describe('NOT_SIGNED_IN, HTTP 401, and no data, for', () => {
  const BAD: readonly [what: string, header: () => Promise<string | undefined>][] = [
    ['no token', () => Promise.resolve(undefined)],
    ['an empty header', () => Promise.resolve('')],
    ['another scheme', () => Promise.resolve('Basic aG91c2luZzpvZmZpY2Vy')],
    ['words', () => Promise.resolve('Bearer let-me-in')],
    ['an expired token', async () => `Bearer ${await token({ iat: now() - 900, exp: now() - 300 })}`],
    ['a token of tomorrow', async () => `Bearer ${await token({ nbf: now() + 86_400 })}`],
    ['a token without an end', async () => `Bearer ${await token({ exp: undefined })}`],
    ['another issuer', async () => `Bearer ${await token({ iss: 'https://id.example/council' })}`],
    ['another audience', async () => `Bearer ${await token({ aud: 'elsewhere' })}`],
    ['another client', async () => `Bearer ${await token({ client_id: 'somebody' })}`],
    ['another’s key', async () => `Bearer ${await token({}, { key: (await ownedKey('council-1')).privateKey })}`],
    ['an ID token', async () => `Bearer ${await token({}, { header: { typ: 'JWT' } })}`],
    ['changed claims', async () => `Bearer ${await tampered({ sub: 'panel.chair@cardiff' })}`],
    ['no signature', async () => `Bearer ${(await token()).split('.').slice(0, 2).join('.')}.`],
    ['the algorithm none', async () => `Bearer ${encoded({ alg: 'none', typ: 'at+jwt' })}.${(await token()).split('.')[1] ?? ''}.`],
    ['an agency its issuer may not speak for', async () => `Bearer ${await token({ agency: 'south-wales-police' })}`],
    ['an agency that does not exist', async () => `Bearer ${await token({ agency: 'cardiff' })}`],
    ['two agencies', async () => `Bearer ${await token({ agency: ['cardiff-housing', 'cardiff-education'] })}`],
    ['a role that does not exist', async () => `Bearer ${await token({ role: 'superuser' })}`],
    ['an agency of its issuer where they are not registered', async () => `Bearer ${await token({ agency: 'cardiff-education' })}`],
    ['a role they were not registered in', async () => `Bearer ${await token({ role: 'panel_chair' })}`],
    ['a subject nobody registered', async () => `Bearer ${await token({ sub: 'stranger@cardiff' })}`],
  ];

  test.each(BAD)('%s', async (_what, header) => {
    const answer = await ask(await header());
    expect({ status: answer.status, code: refusalOf(answer).code, leaked: /preferredName|slug/.test(answer.text) }).toEqual({
      status: 401,
      code: 'NOT_SIGNED_IN',
      leaked: false,
    });
  });

  test('a token in the wrong place: only the header counts', async () => {
    const good = await token();
    const answer = await hub.post(JSON.stringify({ query: '{ viewer { name } }', access_token: good }), { 'x-access-token': good });
    expect(refusalOf(answer).code).toBe('NOT_SIGNED_IN');
  });
});

/** A good token with its claims changed after it was signed. */
async function tampered(claims: Changed): Promise<string> {
  const [header = '', body = '', signature = ''] = (await token()).split('.');
  const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as object), ...claims };
  return [header, encoded(changed), signature].join('.');
}
