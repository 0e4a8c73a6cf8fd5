import { describe, expect, test } from '@jest/globals';
import { readSettings } from '#watch';
import type { SettingsRefused } from '#watch';
import { settingsSchema } from './settings.js';

const production = {
  NODE_ENV: 'production',
  GATEWAY_PORT: '4000',
  GATEWAY_HOST: '0.0.0.0',
  METRICS_PORT: '9090',
  HUB_APP_DATABASE_URL: 'postgres://hub_app:s3cret@db/hub',
  IDENTITY_ORIGIN: 'https://identity.example',
};

/** The lines a start is refused with. */
const lines = (given: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readSettings('gateway', settingsSchema, given);
    return [];
  } catch (failure) {
    return (failure as SettingsRefused).faults;
  }
};

describe('the gateway’s settings', () => {
  test('are complete in production, and in development without where it listens', () => {
    expect(lines(production)).toEqual([]);
    const { HUB_APP_DATABASE_URL, IDENTITY_ORIGIN } = production;
    expect(readSettings('gateway', settingsSchema, { HUB_APP_DATABASE_URL, IDENTITY_ORIGIN })).toMatchObject({
      GATEWAY_HOST: '127.0.0.1',
      METRICS_PORT: 'same',
    });
  });

  test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))('are refused in production without %s, in one line', (name) => {
    expect(lines({ ...production, [name]: undefined })).toEqual([expect.stringMatching(new RegExp(`^${name} is not set.*: .+`))]);
  });

  test.each([
    ['GATEWAY_PORT', 'four thousand'],
    ['METRICS_PORT', 'public'],
    ['HUB_APP_DATABASE_URL', 'mysql://hub_app:s3cret@db/hub'],
    ['IDENTITY_ORIGIN', 'identity'],
  ])('are refused with %s set to %s, without repeating it', (name, value) => {
    const [line = '', ...more] = lines({ ...production, [name]: value });
    expect([line, more]).toEqual([expect.stringMatching(new RegExp(`^${name} cannot be used`)), []]);
    expect(line).not.toContain(value);
  });
});
