/**
 * What Directus is told of the tables: its collections and their relations, a role for everybody who asks with two policies, one for rows seen in
 * full and one for rows seen as facts, and a user with a token of its own for each of them. As its studio would have written it.
 */
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { CONTENT, FACED, POINTERS } from './tables.js';

/** The token of a member. */
export const tokenOf = (member: string): string => createHash('sha256').update(`bench ${member}`).digest('hex');

const TABLES = [...FACED, ...Object.keys(CONTENT)];
const COLLECTIONS = [...TABLES, ...TABLES.map((table) => `${table}_seen`), 'agency', 'staff'];

/** The name of the list at the other end of a pointer; null: there is none. */
function listOf(table: string, to: string): string | null {
  if (table.endsWith('_seen')) return 'seen';
  if (table in CONTENT) return 'content';
  return to === 'person' ? table : null;
}

/** Tells it; these members will ask. */
export async function tellDirectus(admin: Client, members: readonly string[]): Promise<void> {
  const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const values = Object.values(row).map((_, place) => `$${String(place + 1)}`);
    await admin.query(
      `insert into bench_directus.directus_${table} (${columns.join(', ')}) values (${values.join(', ')})`,
      Object.values(row),
    );
  };
  for (const collection of COLLECTIONS) await insert('collections', { collection });
  for (const [table, column, to] of POINTERS) {
    const list = listOf(table, to);
    await insert('fields', { collection: table, field: column, special: 'm2o' });
    if (list !== null) await insert('fields', { collection: to, field: list, special: 'o2m' });
    await insert('relations', { many_collection: table, many_field: column, one_collection: to, one_field: list });
  }
  const [role, full, facts] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${String(n)}`);
  await insert('roles', { id: role, name: 'partner' });
  for (const [id, name] of Object.entries({ [full ?? '']: 'in full', [facts ?? '']: 'as facts' })) {
    await insert('policies', { id, name, admin_access: false, app_access: false });
    await insert('access', { id: id.replace(/.$/, (n) => String(Number(n) + 4)), role, policy: id });
  }
  const mine = { member: { _eq: '$CURRENT_USER' } };
  const read = (
    collection: string,
    policy: string | undefined,
    { fields = '*', rows }: { fields?: string; rows: unknown },
  ): Promise<void> => insert('permissions', { collection, action: 'read', policy, fields, permissions: JSON.stringify(rows) });
  const seenAs = (face: string): unknown => ({ _and: [{ seen: mine }, { seen: { face: { _eq: face } } }] });
  for (const table of TABLES) {
    await read(table, full, { rows: seenAs('FULL') });
    if (!(table in CONTENT)) await read(table, facts, { fields: await factsOf(admin, table), rows: seenAs('FACT') });
    await read(`${table}_seen`, full, { rows: mine });
  }
  for (const table of ['agency', 'staff']) await read(table, full, { rows: {} });
  for (const member of members)
    await insert('users', { id: member, email: `${member}@example.org`, role, status: 'active', token: tokenOf(member) });
}

/** The columns of the fact rows, what leads to them, and the lists below them. */
async function factsOf(admin: Client, table: string): Promise<string> {
  const { rows } = await admin.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_schema = 'hub' and table_name = $1 and column_name <> 'mask'`,
    [`${table === 'person' ? 'identity' : table}_fact`],
  );
  const lists = POINTERS.filter(([, , to]) => to === table).flatMap(([from, , to]) => listOf(from, to) ?? []);
  return [...new Set(['id', ...rows.map(({ column }) => column), ...lists])].join(',');
}
