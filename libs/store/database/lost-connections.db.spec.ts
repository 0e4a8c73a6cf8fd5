import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { Database, openSystemPool } from '#store';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';

let fresh: FreshDatabase;
let database: Database;
let system: Pool;

beforeAll(async () => {
  fresh = await freshDatabase({ from: 'migrated' });
  database = await Database.open(fresh.url('hub_app'), []);
  system = openSystemPool(fresh.url('hub_system'), () => undefined);
}, 120_000);
afterAll(async () => {
  await Promise.all([database.close(), system.end()]);
  await fresh.drop();
});

describe.each([
  ['the gateway', () => database.pool],
  ['the worker', () => system],
])('a connection of %s that is lost while it is lent', (_whose, pool) => {
  test('ends no process: whoever holds it finds out by the next statement', async () => {
    // Two: one that was open already, and one that is opened now.
    const lent = await Promise.all([pool().connect(), pool().connect()]);
    for (const client of lent) {
      expect(() => client.emit('error', new Error('terminating connection due to administrator command'))).not.toThrow();
      client.release(true);
    }
    expect((await pool().query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('is heard once, however often it was lent', async () => {
    for (let turn = 0; turn < 3; turn += 1) (await pool().connect()).release();
    const client = await pool().connect();
    expect(client.listenerCount('error')).toBe(1);
    client.release();
  });
});
