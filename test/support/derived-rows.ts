/** What is derived from case rows, looked at from behind the walls: as it stands, and rendered again from scratch. */
import type { Client } from 'pg';

/** Every slice and fact row, as text, in one order. */
export async function derivedRows(admin: Client): Promise<string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r'
       and (c.relname = 'plan_slice' or c.relname like '%\\_fact') order by c.relname`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`select '${name} ' || to_jsonb(t)::text as row from hub.${name} t order by row`);
    found.push(...rows.map(({ row }) => row));
  }
  return found;
}

/** Throws every derived row away and renders all nouns of all people again, as their writers would. */
export async function renderFromScratch(admin: Client): Promise<void> {
  const { rows: renderers } = await admin.query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'derive'::regnamespace and proname like 'render\\_%' order by proname`,
  );
  const { rows: people } = await admin.query<{ id: string }>('select person_id as id from hub.person_head');
  await admin.query('begin');
  await admin.query('delete from hub.plan_slice');
  for (const { id } of people) {
    await admin.query(`select set_config('hub.person', $1, true)`, [id]);
    await admin.query(`select ${renderers.map(({ name }) => `derive.${name}($1)`).join(', ')}`, [id]);
  }
  await admin.query('commit');
}
