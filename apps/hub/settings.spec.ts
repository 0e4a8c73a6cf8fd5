import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.js';

describe('the settings of npm start', () => {
  test('need nothing to be told', () => {
    const settings = readSettings({}, []);
    expect(settings).toMatchObject({
      hubDir: path.resolve('.hub'),
      gatewayPort: 4000,
      identityOrigin: 'http://127.0.0.1:4100',
      reset: false,
    });
  });

  test('take an empty variable for one that is not set', () => {
    expect(readSettings({ GATEWAY_PORT: '', REDIS_URL: '' }, [])).toMatchObject({ gatewayPort: 4000, redisUrl: undefined });
  });

  test.each([
    ['GATEWAY_PORT', '70000'],
    ['IDENTITY_PORT', 'four'],
    ['PORTAL_PORT', '0'],
    ['DATABASE_URL', 'mysql://localhost/hub'],
    ['REDIS_URL', 'localhost'],
  ])('name the variable that is wrong: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value }, [])).toThrow(new RegExp(`^${name}: `));
  });

  test('know one flag', () => {
    expect(readSettings({}, ['--reset']).reset).toBe(true);
    expect(() => readSettings({}, ['--rest'])).toThrow('--rest: npm start knows one flag, --reset.');
  });
});
