/** What an operator sees of a gateway: whether it can answer, part by part; how much it did, for which agency; and that a stop drops nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startGateway } from '../../apps/gateway/gateway.js';
import type { GatewaySettings } from '../../apps/gateway/settings.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { gatewayAt } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { identityOrigin } from '../support/server.js';

const HOUSING = 'housing.officer@cardiff';
const PERSON = 'query ($id: ID!) { person(id: $id) { preferredName } }';

let database: FreshDatabase;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  person = (await demoPersonIds())('iwan-sheridan');
}, 240_000);
afterAll(() => database.drop());

interface Watched extends Hub {
  readonly metricsUrl: string;
  get(path: string): Promise<{ status: number; body: Record<string, unknown> }>;
}

async function gateway(changed: Partial<GatewaySettings> = {}, of: FreshDatabase = database): Promise<Watched> {
  const settings = {
    GATEWAY_PORT: 0,
    GATEWAY_HOST: '127.0.0.1',
    HUB_APP_DATABASE_URL: of.url('hub_app'),
    IDENTITY_ORIGIN: identityOrigin(),
  };
  const running = await startGateway({ ...settings, ...changed });
  const get: Watched['get'] = async (path) => {
    const response = await fetch(new URL(path, running.url));
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { ...gatewayAt(running.url), metricsUrl: running.metricsUrl, get, close: () => running.close() };
}

const metricsOf = async ({ metricsUrl }: Watched): Promise<string> => await (await fetch(metricsUrl)).text();

describe('a gateway', () => {
  test('lives, and is ready with every part by name', async () => {
    const hub = await gateway();
    expect(await hub.get('/health/live')).toEqual({ status: 200, body: { status: 'ok' } });
    const { status, body } = await hub.get('/health/ready');
    const { parts } = body as { parts: Record<string, string> };
    expect([status, body['status'], parts['database'], parts['ledger']]).toEqual([200, 'ok', 'ok', 'ok']);
    expect(Object.keys(parts).filter((name) => name.endsWith('/council'))).toHaveLength(1);
    await hub.close();
  });

  test('is degraded, and answers, without an issuer', async () => {
    const hub = await gateway({ IDENTITY_ORIGIN: 'http://127.0.0.1:1' });
    const { status, body } = await hub.get('/health/ready');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'degraded', parts: { database: 'ok', 'issuer 127.0.0.1:1/council': 'down' } });
    await hub.close();
  });

  test('is not ready without its database, nor where the ledger cannot be written, and is again when it can', async () => {
    const own = await freshDatabase({ from: 'migrated' });
    const hub = await gateway({}, own);
    const admin = new Client({ connectionString: own.adminUrl });
    await admin.connect();
    await admin.query('revoke insert on hub.ledger_writer from hub_app');
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hub_app' and datname = current_database()`);
    await pause(200);
    expect(await hub.get('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'down', parts: { database: 'ok', ledger: 'down' } },
    });
    await admin.query('grant insert on hub.ledger_writer to hub_app');
    expect((await hub.get('/health/ready')).status).toBe(200);
    await admin.end();
    await own.drop();
    expect(await hub.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'down', parts: { database: 'down' } } });
    await hub.close();
  }, 60_000);

  test('counts answers by agency, root field and code, and times them by route', async () => {
    const hub = await gateway();
    await hub.as(HOUSING)(PERSON, { id: person });
    await hub.as('housing.officer@newport')(PERSON, { id: person });
    await hub.post('{"query":"{ viewer { name } }"}');
    await pause(50);
    const text = await metricsOf(hub);
    expect(text).toContain('throughgate_answers_total{agency="cardiff-housing",operation="person",code="ok",app="gateway"} 1');
    expect(text).toContain('throughgate_answers_total{agency="newport-housing",operation="person",code="NOT_FOUND",app="gateway"} 1');
    expect(text).toContain('throughgate_answers_total{agency="none",operation="none",code="NOT_SIGNED_IN",app="gateway"} 1');
    expect(text).toMatch(/throughgate_http_seconds_count\{[^}]*route="\/graphql",status="200"\} \d/);
    await hub.close();
  });

  test('shows its metrics on a port of their own where it has one, and there alone', async () => {
    const hub = await gateway({ METRICS_PORT: 0 });
    expect((await hub.get('/metrics')).status).toBe(404);
    expect(await metricsOf(hub)).toContain('throughgate_process_cpu_seconds_total');
    expect((await fetch(hub.metricsUrl.replace('/metrics', '/graphql'), { method: 'POST' })).status).toBe(404);
    await hub.close();
    await expect(fetch(hub.metricsUrl)).rejects.toThrow();
  });
});

describe('a gateway that stops', () => {
  test('answers what is in hand, puts it on the ledger, and takes nothing new', async () => {
    const hub = await gateway();
    await hub.as(HOUSING)(PERSON, { id: person });
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const onLedger = async (): Promise<number> =>
      (await admin.query<{ rows: number }>('select count(*)::int as rows from hub.ledger')).rows[0]?.rows ?? 0;
    const before = await onLedger();
    await admin.query('begin; lock table hub.plan_slice in access exclusive mode');
    const inHand = Array.from({ length: 8 }, () => hub.as(HOUSING)(PERSON, { id: person }));
    await pause(300);
    const closing = hub.close();
    await pause(100);
    expect(await hub.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'stopping' } });
    const late = await hub.post('{"query":"{ viewer { name } }"}');
    expect([late.status, late.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    await admin.query('rollback');
    const answers = await Promise.all(inHand);
    expect(answers.map(({ status, data }) => [status, data])).toEqual(
      answers.map(() => [200, { person: { preferredName: expect.any(String) } }]),
    );
    await closing;
    expect(await onLedger()).toBe(before + answers.length);
    await admin.end();
    await expect(hub.get('/health/live')).rejects.toThrow();
  }, 60_000);
});
