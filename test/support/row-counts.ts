/** Whether anything was written: how many rows every table of the hub holds, seen by the superuser. */
import pg from 'pg';

/** Rows by table. The ledger is left out: it grows with every answer, refusals about people included. */
export async function rowCounts(adminUrl: string): Promise<Readonly<Record<string, number>>> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const tables = await admin.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'hub' and table_type = 'BASE TABLE' and table_name not like 'ledger%' order by 1`,
    );
    const counts: [string, number][] = [];
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ rows: number }>(`select count(*)::int as rows from hub."${name}"`);
      counts.push([name, rows[0]?.rows ?? 0]);
    }
    return Object.fromEntries(counts);
  } finally {
    await admin.end();
  }
}
