// `npm run bench`: installs what is missing, builds the hub and the bench, and measures; with --plans, writes the plans of the read path anew.
import process from 'node:process';
import { install } from '../../apps/hub/install.mjs';

install({ dev: true });
if (process.argv.includes('--plans')) {
  process.env.WRITE_PLANS = 'true';
  process.argv.splice(2, Infinity, 'test/bench/plans');
  await import('../support/run-tests.mjs');
} else {
  const { build } = await import('../../apps/hub/build.mjs');
  await build();
  await build(['test/bench']);
  await import('../../dist/test/bench/main.js');
}
