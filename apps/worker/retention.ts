/**
 * `npm run retention`: erases the cases that were closed for as long as the protocol says, and are held back by nothing; `-- --dry-run` says what it would
 * erase. Counts alone are printed. HUB_SYSTEM_DATABASE_URL and LEDGER_KEY say where things are, ERASURES where who was erased is
 * kept (default: `erasures.log` beside the ledger's heads); what is unset is the hub's own, from HUB_DIR.
 */
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { categoriesOf } from '#kernel';
import { runRetention } from '#plan';
import type { RetentionReport } from '#plan';
import { ErasureList, openSystemPool } from '#store';

const hubDir = path.resolve(process.env.HUB_DIR ?? '.hub');
const ofHub = path.join(hubDir, 'environment');
if (existsSync(ofHub)) process.loadEnvFile(ofHub);

try {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const key = createPrivateKey(readFileSync(process.env.LEDGER_KEY ?? path.join(hubDir, 'ledger-key.pem')));
  const beside = path.dirname(process.env.LEDGER_HEADS ?? path.join(hubDir, 'ledger-heads.log'));
  const list = new ErasureList(process.env.ERASURES ?? path.join(beside, 'erasures.log'), key);
  const pool = openSystemPool(setting('HUB_SYSTEM_DATABASE_URL'), (what) => process.stderr.write(`${what}\n`), 1);
  try {
    const report = await runRetention(pool, { dryRun: values['dry-run'], list });
    const { rows } = await pool.query<{ id: string; slug: string }>('select id, slug from hub.agency');
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    for (const line of linesOf(report, slugs)) process.stdout.write(`${line}\n`);
  } finally {
    await pool.end();
  }
} catch (cause) {
  process.stderr.write(
    `The retention run stopped: ${cause instanceof Error ? cause.message : String(cause)}\nRun it again: what was erased stays erased.\n`,
  );
  process.exitCode = 1;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set, and ${hubDir} holds no hub: start one with npm start, or set it.`);
  return value;
}

function linesOf({ dryRun, erased, again, notYet, held, counted }: RetentionReport, slugs: ReadonlyMap<string, string>): string[] {
  const rows = counted.map(({ agency, mask, records, versions }) => {
    const what = categoriesOf(mask).join(' and ');
    return `${slugs.get(agency) ?? 'a household'} · ${what} · ${String(records)} records in ${String(versions)} versions`;
  });
  return [
    ...rows.sort(),
    ...Object.entries(held).map(([hold, cases]) => `held back by ${hold}: ${String(cases)} cases`),
    `${String(notYet)} closed cases are kept for longer`,
    ...(again > 0 ? [`${String(again)} were erased before, and had come back with an older copy of the database`] : []),
    `${String(erased)} cases ${dryRun ? 'would be' : 'were'} erased`,
  ];
}
