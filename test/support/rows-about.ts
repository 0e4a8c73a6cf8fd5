/** What the database holds about one person, seen by the superuser. */
import type { Client } from 'pg';
import { parseGlobalId } from '#kernel';

/** Table -> rows about the person, of every table that has any. */
export async function rowsAbout(admin: Client, person: string): Promise<Record<string, number>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and a.attname = 'person_id' and not a.attisdropped order by 1`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await admin.query<{ n: number }>(`select count(*)::int as n from hub.${name} where person_id = $1`, [
      parseGlobalId(person).id,
    ]);
    if (rows[0] !== undefined && rows[0].n > 0) found[name] = rows[0].n;
  }
  return found;
}
