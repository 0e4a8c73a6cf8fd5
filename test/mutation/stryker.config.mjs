// How one folder of a library is mutated: every change of a statement of its files, against the specs that stand in it and reach it.
import path from 'node:path';

const folder = process.env.MUTATED;
const files = (process.env.MUTATED_FILES ?? '**/*.ts').split(',');

export default {
  mutate: [...files.map((file) => `${folder}/${file}`), `!${folder}/**/*.spec.ts`, '!libs/protocol/decision/example-inputs.ts'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', path.join(import.meta.dirname, 'load.mjs')],
  // What no example notices is a rule that no test names, whatever a property may draw.
  mochaOptions: { spec: [`${folder}/**/*.spec.ts`], ignore: ['**/*.db.spec.ts', '**/*.property.spec.ts'] },
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
