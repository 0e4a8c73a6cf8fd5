// `npm run prove` from a bare clone: the long proofs of the sharing model, on a Postgres and an identity provider of its own. Exit 1 on any difference.
import { parseArgs } from 'node:util';
import { install } from '../../apps/hub/install.mjs';

const FOLDERS = ['apps', 'libs', 'schema/generated', 'test'];
const { values: asked } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string' }, worlds: { type: 'string' } } });

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
await build(FOLDERS);
const { PROOFS } = await import('../../dist/test/prove/proofs.js');
const { default: startServers } = await import('../support/global-setup.mjs');
const { default: stopServers } = await import('../support/global-teardown.mjs');

const names = asked.only === undefined ? Object.keys(PROOFS) : [asked.only];
const unknown = names.find((name) => PROOFS[name] === undefined);
if (unknown !== undefined) {
  console.error(`There is no proof "${unknown}". There are: ${Object.keys(PROOFS).join(', ')}.`);
  process.exit(1);
}

const number = (text) => (text === undefined ? undefined : Number(text));
await startServers();
let wrong = 0;
try {
  for (const name of names) wrong += await prove(name);
} finally {
  await stopServers();
}
process.exit(wrong === 0 ? 0 : 1);

async function prove(name) {
  const began = performance.now();
  const verdict = await PROOFS[name]({ seed: number(asked.seed), worlds: number(asked.worlds) });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  for (const line of verdict.wrong.slice(0, 40)) console.log(`  wrong: ${line}`);
  console.log(`${name}: ${verdict.checked} checked, ${verdict.wrong.length} wrong, ${seconds} s`);
  return verdict.wrong.length;
}
