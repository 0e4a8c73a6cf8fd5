import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';
import { identityOrigin } from '../../../test/support/server.js';
import { startGateway } from '../gateway.js';
import type { RunningGateway } from '../gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway | undefined;
const environment = process.env['NODE_ENV'];

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
}, 120_000);
afterEach(async () => {
  process.env['NODE_ENV'] = environment;
  await gateway?.close();
});
afterAll(() => database.drop());

async function explorer(origin: string): Promise<Response> {
  const settings = { GATEWAY_PORT: 0, GATEWAY_HOST: '127.0.0.1', HUB_APP_DATABASE_URL: database.url('hub_app'), IDENTITY_ORIGIN: origin };
  gateway = await startGateway(settings);
  return await fetch(new URL('/graphiql', gateway.url));
}

describe('the explorer', () => {
  test('in development is one page that fetches nothing, says how to be somebody, and runs its own script alone', async () => {
    const response = await explorer(identityOrigin());
    expect(response.status).toBe(200);
    const page = await response.text();
    const markup = page.replaceAll(/<script nonce="[^"]+">[\s\S]*<\/script>/g, '').replaceAll(/<style>[\s\S]*?<\/style>/g, '');
    expect(markup).not.toMatch(/<script|<iframe|(src|href)="(?!data:)/);
    expect(page).toContain('npm run -s token -- housing.officer@cardiff');
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(page).toContain(`<script nonce="${nonce}">`);
    expect(policy).toMatch(/default-src 'none'.*connect-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('is not there in production', async () => {
    process.env['NODE_ENV'] = 'production';
    const response = await explorer('https://identity.example');
    expect(response.status).toBe(404);
  });
});
