// `npm run faults` from a bare clone: the long fault runs, on a Postgres, a Redis and an identity provider of its own. Exit 1 on anything wrong.
import { parseArgs } from 'node:util';
import { install } from '../../apps/hub/install.mjs';

const FOLDERS = ['apps', 'libs', 'schema/generated', 'test'];
const { values: asked } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
await build(FOLDERS);
const { RUNS } = await import('../../dist/test/faults/escalations/runs.js');
const { default: startServers } = await import('../support/global-setup.mjs');
const { default: stopServers } = await import('../support/global-teardown.mjs');
const { launchRedis } = await import('../support/redis.mjs');

const names = asked.only === undefined ? Object.keys(RUNS) : [asked.only];
const unknown = names.find((name) => RUNS[name] === undefined);
if (unknown !== undefined) {
  console.error(`There is no run "${unknown}". There are: ${Object.keys(RUNS).join(', ')}.`);
  process.exit(1);
}

await startServers();
let wrong = 0;
try {
  for (const name of names) wrong += await run(name);
} finally {
  await stopServers();
}
process.exit(wrong === 0 ? 0 : 1);

async function run(name) {
  const began = performance.now();
  const verdict = await RUNS[name]({ quick: asked.quick, launchRedis, say: (line) => console.log(`  ${line}`) });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  for (const line of verdict.wrong.slice(0, 40)) console.log(`  wrong: ${line}`);
  console.log(`${name}: ${verdict.checked} checked, ${verdict.wrong.length} wrong, ${seconds} s`);
  return verdict.wrong.length;
}
