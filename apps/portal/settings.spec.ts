import { describe, expect, test } from '@jest/globals';
import { settingsSchema } from './settings.js';

const production = {
  NODE_ENV: 'production',
  PORTAL_ORIGIN: 'https://portal.example',
  PORTAL_SESSION_KEY: 'a'.repeat(43),
  PORTAL_CLIENT_ID: 'throughgate',
  PORTAL_CLIENT_KEY: '/run/secrets/portal-key.pem',
  GATEWAY_URL: 'https://gateway.example/graphql',
  HUB_PORTAL_DATABASE_URL: 'postgres://hub_portal:x@127.0.0.1/hub',
};

/** The variables that are complained of, each once. */
const complaints = (given: Readonly<Record<string, string | undefined>>): string[] =>
  (settingsSchema.safeParse(given).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('the portal’s settings', () => {
  test('are complete in production', () => {
    expect(complaints(production)).toEqual([]);
  });

  test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))('are refused in production without %s, in one line', (name) => {
    expect(complaints({ ...production, [name]: undefined })).toEqual([name]);
  });

  test.each([
    ['PORTAL_ORIGIN', 'http://portal.example'],
    ['PORTAL_SESSION_KEY', 'short'],
    ['GATEWAY_URL', 'gateway'],
    ['HUB_PORTAL_DATABASE_URL', 'mysql://x/y'],
    ['PORTAL_PORT', '70000'],
  ])('are refused in production with %s=%s', (name, value) => {
    expect(complaints({ ...production, [name]: value })).toEqual([name]);
  });

  test('do without a key of its own at the demo issuers', () => {
    expect(
      complaints({ ...production, NODE_ENV: 'development', PORTAL_ORIGIN: 'http://127.0.0.1:3000', PORTAL_CLIENT_KEY: undefined }),
    ).toEqual([]);
  });
});
