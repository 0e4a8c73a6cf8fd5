/**
 * Makes an empty database with the hub's roles, as a superuser: the only act that needs one. Everything later runs as `hub_owner` or less.
 */
import pg from 'pg';

/** The database roles (design: one reason to exist each). `hub_derive` owns functions and never logs in. */
export const DATABASE_ROLES = ['hub_owner', 'hub_app', 'hub_derive', 'hub_system', 'hub_queue', 'hub_portal'] as const;

export type DatabaseRole = (typeof DATABASE_ROLES)[number];

export interface PrepareDatabase {
  /** A superuser's connection URL; its database part is used only to connect. */
  readonly adminUrl: string;
  readonly database: string;
  /** The password of each login role. */
  readonly passwords: (role: DatabaseRole) => string;
  /** Marks the database as one in which tests may move the clock. Never set on a database that holds real people. */
  readonly test: boolean;
}

/** Creates what is missing, changes nothing that is there, and returns the connection URL of each role. */
export async function prepareDatabase(options: PrepareDatabase): Promise<Record<DatabaseRole, string>> {
  const admin = new pg.Client({ connectionString: options.adminUrl });
  await admin.connect();
  try {
    await createRoles(admin, options);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [options.database]);
    if (rowCount === 0) {
      await admin.query(`create database ${name(options.database)} owner hub_owner template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    }
    await admin.query(`revoke all on database ${name(options.database)} from public`);
    await admin.query(`grant connect on database ${name(options.database)} to hub_app, hub_system, hub_queue, hub_portal`);
    await admin.query(`grant create, temporary on database ${name(options.database)} to hub_queue`);
    await admin.query(`alter database ${name(options.database)} set hub.test_database = '${options.test ? 'yes' : 'no'}'`);
  } finally {
    await admin.end();
  }
  return roleUrls(options);
}

/** The connection URL of each role for a database that exists. */
export function roleUrls(options: Pick<PrepareDatabase, 'adminUrl' | 'database' | 'passwords'>): Record<DatabaseRole, string> {
  const entries = DATABASE_ROLES.map((role) => {
    const url = new URL(options.adminUrl);
    url.username = role;
    url.password = options.passwords(role);
    url.pathname = `/${options.database}`;
    return [role, url.toString()] as const;
  });
  return Object.fromEntries(entries) as Record<DatabaseRole, string>;
}

async function createRoles(admin: pg.Client, options: PrepareDatabase): Promise<void> {
  await admin.query(`select pg_advisory_lock(hashtext('throughgate roles'))`);
  for (const role of DATABASE_ROLES) {
    const login = role === 'hub_derive' ? 'nologin' : `login password ${literal(options.passwords(role))}`;
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    await admin.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} with ${login} nosuperuser nobypassrls nocreatedb nocreaterole`);
  }
  await admin.query('grant hub_derive to hub_owner');
  await admin.query(`select pg_advisory_unlock(hashtext('throughgate roles'))`);
}

function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
