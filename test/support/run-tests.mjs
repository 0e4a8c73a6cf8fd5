// `npm test` from a bare clone: everything, on a real Postgres and, where one can be had, a real Redis. Arguments are jest's.
import { install } from '../../apps/hub/install.mjs';

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
await build();
const { freePort } = await import('../../dist/apps/hub/process/ports.js');
const { startRedis } = await import('./redis.mjs');
const { runJest } = await import('./jest.mjs');

const redis = await startRedis(freePort);
const outcome = await runJest(process.argv.slice(2), redis.url === undefined ? {} : { TEST_REDIS_URL: redis.url });
await redis.stop?.();

if (redis.url === undefined) {
  console.log(`redis: not run (${redis.reason})`);
  // On a build server the queue's second half is not optional.
  if (process.env.CI === 'true') outcome.failed += 1;
}
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exit(outcome.failed === 0 ? 0 : 1);
