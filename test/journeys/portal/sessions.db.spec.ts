/** The portal's sessions: who reaches their table, and when they end. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';

const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let admin: Client;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
}, 120_000);

afterAll(async () => {
  await admin.end();
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('the table of the sessions', () => {
  it.each(['hub_app', 'hub_system', 'hub_queue', 'hub_owner'] as const)('shows %s nothing', async (role) => {
    await portal.signedIn(HOUSING);
    const client = new Client({ connectionString: database.url(role) });
    await client.connect();
    try {
      const read = client.query('select 1 from portal.session');
      if (role === 'hub_owner') expect((await read).rowCount).toBe(0);
      else await expect(read).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('is all that hub_portal reaches', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and has_schema_privilege('hub_portal', n.oid, 'usage') and has_table_privilege('hub_portal', c.oid, 'select, insert, update, delete')`,
    );
    expect(rows).toEqual([{ name: 'portal.session' }]);
  });
});

describe('a session', () => {
  it('lies idle for half an hour and no longer', async () => {
    const browser = await portal.signedIn(HOUSING);
    await admin.query(`update portal.session set seen_at = clock_timestamp() - interval '31 minutes'`);
    await browser.open('/');
    expect(browser.words).toContain('Sign in through your organisation');
  });

  it('ends after ten hours, however busy', async () => {
    const browser = await portal.signedIn(HOUSING);
    const { rows } = await admin.query<{ hours: number }>(
      `select round(extract(epoch from max(ends_at) - clock_timestamp()) / 3600)::int as hours from portal.session where kind = 'SESSION'`,
    );
    expect(rows[0]?.hours).toBe(10);
    await admin.query(`update portal.session set ends_at = clock_timestamp()`);
    await browser.open('/');
    expect(browser.words).toContain('Sign in through your organisation');
  });
});
