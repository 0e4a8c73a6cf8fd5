import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../test/support/database.js';
import type { FreshDatabase } from '../../test/support/database.js';
import { readCatalogue } from './catalogue.js';

const WALLED = `
  create schema walled;
  grant usage on schema walled to hub_app;
  create table walled.open_table (id int);
  create table walled.kept_table (id int, name text);
  alter table walled.kept_table enable row level security;
  grant select (name) on walled.kept_table to hub_system;
  grant select, insert on walled.kept_table to hub_app;
  create policy kept on walled.kept_table for insert to hub_app with check (id > 0);
  create function walled.closed() returns int language sql security definer set search_path = pg_catalog as 'select 1';
  alter function walled.closed() owner to hub_derive;
  revoke all on function walled.closed() from public;
  create function walled.open() returns int language sql as 'select 1';`;

let database: FreshDatabase;
let client: Client;
let listing: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(WALLED);
  listing = await readCatalogue(client);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('the catalogue of a database', () => {
  it('says which tables have no row security, and where the owner is above it', () => {
    expect(listing).toContain('-- none: walled.open_table\n');
    expect(listing).toContain('alter table walled.kept_table enable row level security; -- not forced: its owner sees every row');
    expect(listing).toContain('alter table hub.seat enable row level security, force row level security;');
  });

  it('writes a policy as it holds', () => {
    expect(listing).toContain('create policy kept on walled.kept_table as permissive for insert to hub_app\n  with check ((id > 0));');
  });

  it('says what each role may do with a table, down to the column', () => {
    expect(listing).toContain('grant insert, select on walled.kept_table to hub_app;');
    expect(listing).toContain('grant select (name) on walled.kept_table to hub_system;');
  });

  it('says whose rights a function has, and who may execute it', () => {
    expect(listing).toContain(
      'alter function walled.closed() owner to hub_derive;\nalter function walled.closed() security definer set search_path',
    );
    expect(listing).not.toContain('grant execute on function walled.closed()');
    expect(listing).toContain('grant execute on function walled.open() to public;');
  });

  it('says what each role is', () => {
    expect(listing).toContain('create role hub_derive nologin nosuperuser nobypassrls;');
    expect(listing).not.toContain('create role hub_admin');
  });

  it('reads the same for any role', async () => {
    const app = new Client({ connectionString: database.url('hub_app') });
    await app.connect();
    try {
      expect(await readCatalogue(app)).toBe(listing);
    } finally {
      await app.end();
    }
  });
});
