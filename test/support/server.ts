/**
 * The test run's Postgres and identity provider as its workers see them, and the addresses of the databases.
 */
import { rolePasswords } from '../../apps/hub/home/secrets.js';

/** The roles a spec may connect as: those that log in, and the superuser of the test server. */
export type Role = 'hub_owner' | 'hub_app' | 'hub_system' | 'hub_queue' | 'hub_portal' | 'admin';

/** Superuser's address of the database `postgres`, as the run's set-up told it. */
export function serverUrl(): string {
  const url = process.env.TEST_ADMIN_URL;
  if (url === undefined) throw new Error('No test database server: name the spec *.db.spec.ts, for which the run starts one.');
  return url;
}

/** Where the demo identity provider of the run stands: the issuers of every test's register. */
export function identityOrigin(): string {
  const origin = process.env.TEST_IDENTITY_ORIGIN;
  if (origin === undefined) throw new Error('No demo identity provider: name the spec *.db.spec.ts, for which the run starts one.');
  return origin;
}

/** Passwords of the roles on the test server. */
export function testPasswords(): (role: string) => string {
  return rolePasswords(new URL(serverUrl()).password);
}

/** Address of one database of the test server for one role. */
export function addressOf(database: string, role: Role): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  if (role === 'admin') return url.href;
  url.username = role;
  url.password = testPasswords()(role);
  return url.href;
}
