// `npm run check`: everything that can be said about the code without a database. Every step runs, so that one run tells all.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { install } from '../../apps/hub/install.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const bin = (name, ...args) => [process.execPath, ['--disable-warning=ExperimentalWarning', path.join('node_modules', name), ...args]];

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
const { runJest } = await import('./jest.mjs');
await build();

const STEPS = [
  ['types', () => run(...bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'))],
  [
    'lint',
    () => run(...bin('eslint/bin/eslint.js', '--config', 'test/house/eslint.config.mjs', '--max-warnings=0', 'apps', 'libs', 'test')),
  ],
  [
    'format',
    () => run(...bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', 'apps', 'libs', 'schema/**/*.{ts,graphql}', 'test')),
  ],
  [
    'import rules',
    () => run(...bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'test/house/import-rules.cjs', 'apps', 'libs', 'test')),
  ],
  ['contract and generated files', () => run('npm', ['run', '--silent', 'generate', '--', '--check'])],
  ['unit tests', async () => (await runJest(['--selectProjects=unit', '--passWithNoTests'])).failed === 0],
];

function run(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

const results = [];
for (const [name, step] of STEPS) {
  console.log(`--- ${name}`);
  const began = performance.now();
  const ok = await step();
  results.push(ok);
  console.log(`--- ${name}: ${ok ? 'ok' : 'FAILED'}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}
const failed = results.filter((ok) => !ok).length;
STEPS.forEach(([name], index) => console.log(`${results[index] ? 'ok    ' : 'FAILED'} ${name}`));
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
