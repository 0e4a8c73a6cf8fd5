import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = process.cwd();

/** A house in which every file breaks something. */
const FILES = {
  'libs/kernel/index.ts': `import '#plan'; import 'pg';`,
  'libs/kernel/inner.ts': `export const inner = 1;`,
  'libs/plan/index.ts': `import '@casl/ability'; import '../kernel/inner.js'; import '../../apps/hub/one.js'; import 'jest'; import 'left-pad';`,
  'libs/pathways/index.ts': `export {};`,
  'libs/panel/index.ts': `import '../pathways/index.js';`,
  'apps/hub/one.ts': `import { two } from './two.js'; export const one = two;`,
  'apps/hub/two.ts': `import { one } from './one.js'; export const two = one; import 'bullmq'; import 'jose'; import 'oidc-provider';`,
  'apps/worker/main.ts': `import '../../libs/kernel/inner.js'; import '../hub/one.js';`,
  'apps/portal/main.ts': `import '#plan';`,
};

interface Report {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

describe('the import rules', () => {
  let house: string;
  let broken: string[];

  beforeAll(async () => {
    house = await mkdtemp(path.join(tmpdir(), 'throughgate-rules-'));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(house, name)), { recursive: true });
      await writeFile(path.join(house, name), text);
    }
    for (const shared of ['node_modules', 'package.json', 'tsconfig.json'])
      await symlink(path.join(ROOT, shared), path.join(house, shared));
    const cruise = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rules = path.join(ROOT, 'test/house/import-rules.cjs');
    const options = [cruise, '--config', rules, '--output-type', 'json', 'apps', 'libs'];
    // It ends with the number of errors as its code: the report is on stdout all the same.
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: house }).catch((failure: { stdout: string }) => failure);
    const { summary } = JSON.parse(stdout) as Report;
    broken = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });

  afterAll(async () => {
    await rm(house, { recursive: true });
  });

  test.each([
    ['staircase-kernel', 'libs/kernel/index.ts'],
    ['staircase-panel', 'libs/panel/index.ts'],
    ['front-doors-between-rooms', 'libs/plan/index.ts'],
    ['front-doors-for-apps', 'apps/worker/main.ts'],
    ['libs-know-no-app', 'libs/plan/index.ts'],
    ['apps-are-strangers', 'apps/worker/main.ts'],
    ['portal-is-a-client', 'apps/portal/main.ts'],
    ['protocol-is-pure', 'libs/kernel/index.ts'],
    ['only-gate-decides', 'libs/plan/index.ts'],
    ['only-gate-reads-tokens', 'apps/hub/two.ts'],
    ['only-identity-provides', 'apps/hub/two.ts'],
    ['only-store-connects', 'libs/kernel/index.ts'],
    ['only-worker-queues', 'apps/hub/two.ts'],
    ['no-tools-in-production', 'libs/plan/index.ts'],
    ['everything-resolves', 'libs/plan/index.ts'],
    ['no-cycles', 'apps/hub/one.ts'],
  ])('%s catches %s', (rule, from) => {
    expect(broken).toContain(`${rule}: ${from}`);
  });
});
