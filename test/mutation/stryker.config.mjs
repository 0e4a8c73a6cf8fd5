// How one folder of a library is mutated: every change of a statement of its files, against the specs that stand in it and reach it.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.MUTATED;
const files = (process.env.MUTATED_FILES ?? '**/*.ts').split(',');

/** The specs of the folder, the shortest first: for what one of them notices, a long one need not run. What no example notices is a rule no test names. */
const specs = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.spec.ts') && !/\.(db|property)\.spec\.ts$/.test(name))
  .map((name) => path.join(folder, name))
  .sort((one, other) => statSync(one).size - statSync(other).size);

export default {
  mutate: [...files.map((file) => `${folder}/${file}`), `!${folder}/**/*.spec.ts`, '!libs/protocol/decision/example-inputs.ts'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', path.join(import.meta.dirname, 'load.mjs')],
  mochaOptions: { spec: specs },
  coverageAnalysis: 'perTest',
  // A table that is made as its file loads needs a process of its own for each change: only where the decision is made.
  ignoreStatic: folder !== 'libs/protocol/decision',
  concurrency: 2,
  // On a busy machine a slow test is no endless loop.
  timeoutMS: 20_000,
  ignorePatterns: ['dist', '.hub'],
  tempDirName: '.hub/mutation',
  plugins: ['@stryker-mutator/mocha-runner'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.hub/mutation/${folder.replaceAll('/', '-')}.json` },
  disableTypeChecks: false,
  warnings: { slow: false },
};
