/**
 * The gateway with one promise switched off, so that its price can be told: for the bench's databases alone. Nothing of this is in the gateway.
 */
import 'reflect-metadata';
import { BOTH_WALLS } from '#gate';
import { LedgerWriter } from '#store';
import { startGateway } from '../../../apps/gateway/gateway.js';
import { settingsSchema } from '../../../apps/gateway/settings.js';

const PROMISES = ['ledger', 'casl', 'veil', 'rows'] as const;

const promise = PROMISES.find((known) => known === process.env['BENCH_WITHOUT']);
const settings = settingsSchema.parse(process.env);
if (promise === undefined || !/\/bench_\w+$/.test(settings.HUB_APP_DATABASE_URL)) {
  console.error(
    'This gateway breaks a promise of the hub: it starts only for a database of the bench, with BENCH_WITHOUT naming the promise.',
  );
  process.exit(1);
}

// Row security is switched off by the database role the bench connects it with.
if (promise === 'ledger') LedgerWriter.prototype.append = () => Promise.resolve();
const gateway = await startGateway(settings, { ...BOTH_WALLS, ...(promise === 'casl' || promise === 'veil' ? { [promise]: false } : {}) });
process.on('SIGTERM', () => void gateway.close().then(() => process.exit(0)));
