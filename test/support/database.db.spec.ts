import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from './database.js';
import type { FreshDatabase } from './database.js';

describe('a spec file’s database', () => {
  let one: FreshDatabase;
  let other: FreshDatabase;
  let client: Client;

  beforeAll(async () => {
    [one, other] = await Promise.all([freshDatabase({ from: 'empty' }), freshDatabase({ from: 'empty' })]);
    client = new Client({ connectionString: one.adminUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await Promise.all([one.drop(), other.drop()]);
  });

  test('is nobody else’s', () => {
    expect(one.name).not.toBe(other.name);
  });

  test('counts Welsh letters, not bytes, whatever LANG the run was started with', async () => {
    const { rows } = await client.query<{ letters: number }>(`select length('ŵy') as letters`);
    expect(rows[0]?.letters).toBe(2);
  });

  test('once migrated, is marked as one in which tests may move the clock, and open to its roles', async () => {
    const migrated = await freshDatabase({ from: 'migrated' });
    const app = new Client({ connectionString: migrated.url('hub_app') });
    await app.connect();
    const { rows } = await app.query<{ test: string }>(`select current_setting('hub.test_database') as test`);
    await app.end();
    await migrated.drop();
    expect(rows[0]?.test).toBe('yes');
  });

  test('makes every commit wait for the log, as the gateway demands', async () => {
    const { rows } = await client.query<{ synchronous_commit: string }>('show synchronous_commit');
    expect(rows[0]?.synchronous_commit).toBe('on');
  });
});
