/**
 * The gateway with one promise switched off, so that its price can be told: for the bench's databases alone. Nothing of this is in the gateway.
 */
import 'reflect-metadata';

const PROMISES = ['ledger', 'casl', 'veil', 'rows'] as const;

const promise = PROMISES.find((known) => known === process.env['BENCH_WITHOUT']);
if (promise === undefined || !/\/bench_\w+$/.test(process.env['HUB_APP_DATABASE_URL'] ?? '')) {
  console.error(
    'This gateway breaks a promise of the hub: it starts only for a database of the bench, with BENCH_WITHOUT naming the promise.',
  );
  process.exit(1);
}

// Only now: what refuses to start has not loaded anything that could.
const [{ BOTH_WALLS }, { LedgerWriter }] = await Promise.all([import('#gate'), import('#store')]);
const { startGateway } = await import('../../../apps/gateway/gateway.js');
const { settingsSchema } = await import('../../../apps/gateway/settings.js');

// Row security is switched off by the database role the bench connects it with.
if (promise === 'ledger') LedgerWriter.prototype.append = () => Promise.resolve();
const walls = { ...BOTH_WALLS, ...(promise === 'casl' || promise === 'veil' ? { [promise]: false } : {}) };
const gateway = await startGateway(settingsSchema.parse(process.env), walls);
process.on('SIGTERM', () => void gateway.close().then(() => process.exit(0)));
