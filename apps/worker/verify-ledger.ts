/**
 * `npm run verify-ledger`: walks the ledger with the public key and the published heads; exit 1 and the first bad row where it does not hold.
 * HUB_SYSTEM_DATABASE_URL, LEDGER_PUBLIC_KEY and LEDGER_HEADS say where they are; what is unset is the hub's own, from HUB_DIR.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { verifyLedgerAt } from '#store';

type LedgerReport = Awaited<ReturnType<typeof verifyLedgerAt>>;

const hubDir = path.resolve(process.env.HUB_DIR ?? '.hub');
const ofHub = path.join(hubDir, 'environment');
if (existsSync(ofHub)) process.loadEnvFile(ofHub);

try {
  const report = await verifyLedgerAt({
    databaseUrl: setting('HUB_SYSTEM_DATABASE_URL'),
    publicKeyFile: process.env.LEDGER_PUBLIC_KEY ?? path.join(hubDir, 'ledger-key.pub.pem'),
    headsFile: process.env.LEDGER_HEADS ?? path.join(hubDir, 'ledger-heads.log'),
  });
  for (const line of linesOf(report)) process.stdout.write(`${line}\n`);
  process.exitCode = report.findings.length === 0 ? 0 : 1;
} catch (cause) {
  process.stderr.write(`The ledger cannot be verified: ${wordsOf(cause)}\n`);
  process.exitCode = 1;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set, and ${hubDir} holds no hub: start one with npm start, or set it.`);
  return value;
}

/** The first bad row comes first; beyond twenty they are only counted. */
function linesOf({ findings, recoveries, sealed, unsealed, seals }: LedgerReport): string[] {
  const shown = findings.slice(0, 20).map(({ words }) => words);
  const more = findings.length - shown.length;
  return [
    ...recoveries.map(({ no, at, reason }) => `recovered ${at} from seal ${String(no)}: ${reason}`),
    `${String(sealed)} rows sealed by ${String(seals)} seals, ${String(unsealed)} not sealed yet`,
    ...shown,
    ...(more > 0 ? [`and ${String(more)} more`] : []),
    findings.length === 0 ? 'The ledger holds.' : 'The ledger does NOT hold.',
  ];
}

/** A refused connection is an AggregateError without a message of its own. */
function wordsOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
