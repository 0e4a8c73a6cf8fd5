import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readSettings } from './read-settings.js';
import type { SettingsRefused } from './read-settings.js';

const schema = z.object({
  PORT: z.coerce.number().int().default(4000).describe('the port to listen on'),
  DATABASE: z.url({ protocol: /^postgres$/ }).describe('the database, as hub_app'),
  REDIS_URL: z.url().optional().describe('Redis'),
});

const refusal = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readSettings('gateway', schema, environment);
    return [];
  } catch (failure) {
    return (failure as SettingsRefused).faults;
  }
};

const DATABASE = 'postgres://hub_app:s3cret@db/hub';

describe('settings', () => {
  test('have defaults in development, and an empty one counts as none', () => {
    expect(readSettings('gateway', schema, { DATABASE, PORT: '', REDIS_URL: '' })).toEqual({ DATABASE, PORT: 4000 });
  });

  test('have none in production: each is one line that says what it is for', () => {
    expect(refusal({ NODE_ENV: 'production' })).toEqual([
      'PORT is not set, and production has no default for it: the port to listen on',
      'DATABASE is not set: the database, as hub_app',
    ]);
    expect(refusal({ NODE_ENV: 'production', DATABASE, PORT: '1' })).toEqual([]);
  });

  test('that cannot be used are told without their value, which may be a password', () => {
    const [fault = ''] = refusal({ DATABASE: 'mysql://root:s3cret@db' });
    expect(fault).toMatch(/^DATABASE cannot be used \(.+\): the database, as hub_app$/);
    expect(fault).not.toContain('s3cret');
  });
});
