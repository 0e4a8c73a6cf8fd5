/**
 * A database of its own for each spec file: cloned from a template that the first worker to need it prepares, so that no spec sees another's rows.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '#store';
import { addressOf, serverUrl, testPasswords } from './server.js';
import type { Role } from './server.js';
import { TEMPLATES } from './templates.js';
import type { Start } from './templates.js';

// Any number will do: every worker of a run asks for the same one.
const TEMPLATE_LOCK = 7_401_862;

/** One spec file's database. */
export interface FreshDatabase {
  readonly name: string;
  /** Superuser's address of this database: for looking behind the walls, never for the code under test. */
  readonly adminUrl: string;
  /** Address of this database for one role. */
  url(role: Role): string;
  /** Removes it, ending whatever is still connected. */
  drop(): Promise<void>;
}

/** Creates a database: `empty`, `migrated` (roles, tables, the protocol's rules) or `demo` (the demo world loaded). */
export async function freshDatabase({ from }: { from: Start }): Promise<FreshDatabase> {
  const server = serverUrl();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await withAdmin(server, async (admin) => {
    if (from === 'empty') await admin.query(`create database ${name}`);
    else await cloneTemplate(admin, await templateFor(admin, from), name);
  });
  const adminUrl = addressOf(name, 'admin');
  return {
    name,
    adminUrl,
    url: (role) => addressOf(name, role),
    drop: () => withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`).then(() => undefined)),
  };
}

/** A clone has the tables of its template but not what is said about the database itself: its grants and its test mark are made again. */
async function cloneTemplate(admin: Client, template: string, name: string): Promise<void> {
  await admin.query(`create database ${name} owner hub_owner template ${template}`);
  await prepareDatabase({ adminUrl: serverUrl(), database: name, passwords: testPasswords(), test: true });
}

/** Parallel workers build a template once: the first holds the lock, the others find it ready. */
async function templateFor(admin: Client, from: Exclude<Start, 'empty'>): Promise<string> {
  const name = `template_${from}${process.env.TEST_TEMPLATES ?? ''}`;
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await prepareTemplate(admin, from, name);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

/** Built under another name: one that failed half-way is never taken for a template. */
async function prepareTemplate(admin: Client, from: Exclude<Start, 'empty'>, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await TEMPLATES[from](draft);
  await admin.query(`alter database ${draft} rename to ${name}`);
}

async function withAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
