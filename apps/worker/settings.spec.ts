import { describe, expect, test } from '@jest/globals';
import { readSettings } from '#watch';
import { settingsSchema } from './settings.js';

const complete = {
  HUB_SYSTEM_DATABASE_URL: 'postgres://hub_system:x@127.0.0.1/hub',
  HUB_QUEUE_DATABASE_URL: 'postgres://hub_queue:x@127.0.0.1/hub',
  LEDGER_KEY: 'ledger.pem',
  LEDGER_HEADS: 'heads.log',
};

describe('the worker’s settings', () => {
  test('do without Redis, unset or empty', () => {
    expect(settingsSchema.parse(complete).REDIS_URL).toBeUndefined();
    expect(settingsSchema.parse({ ...complete, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });

  test('take a Redis by its address, and nothing else for one', () => {
    expect(settingsSchema.parse({ ...complete, REDIS_URL: 'redis://127.0.0.1:6379' }).REDIS_URL).toBe('redis://127.0.0.1:6379');
    expect(settingsSchema.safeParse({ ...complete, REDIS_URL: 'http://127.0.0.1' }).success).toBe(false);
  });

  test.each([...Object.keys(complete), 'WORKER_PORT', 'WORKER_HOST'])('are refused in production without %s, in one line', (name) => {
    const production = { NODE_ENV: 'production', WORKER_PORT: '4200', WORKER_HOST: '0.0.0.0', ...complete };
    expect(() => readSettings('worker', settingsSchema, { ...production, [name]: undefined })).toThrow(
      new RegExp(`^The worker cannot start:\\n  ${name} is not set[^\\n]+$`),
    );
  });

  test.each(Object.keys(complete))('are refused without %s', (name) => {
    expect(settingsSchema.safeParse({ ...complete, [name]: undefined }).success).toBe(false);
  });
});
