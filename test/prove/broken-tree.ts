/** A copy of the tree in which one guard at a time is broken, and the specs run in it. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PARTS = ['apps', 'libs', 'schema', 'deploy', 'test', 'package.json', 'tsconfig.json'];
/** For a build, and for each spec file. */
const LONGEST_MS = 240_000;

/** A break: in `file`, `replace` instead of `find`. */
export interface Break {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** What to run: spec files, and part of the names of the tests. */
export interface Suites {
  readonly specs: readonly string[];
  readonly test?: string | undefined;
}

/** What jest says of one test; `asserted` where it failed because something was not as expected. */
export interface TestResult {
  readonly name: string;
  readonly status: string;
  readonly asserted: boolean;
}

export class BrokenTree {
  private constructor(
    private readonly root: string,
    private readonly templates: string,
  ) {}

  /** Copies the tree this process runs in. Its specs make their databases from templates of their own, named with `templates`. */
  static async copy(templates: string): Promise<BrokenTree> {
    const root = await mkdtemp(path.join(tmpdir(), 'throughgate-broken-'));
    for (const part of PARTS) await cp(part, path.join(root, part), { recursive: true });
    await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
    return new BrokenTree(root, templates);
  }

  /** Breaks one place for as long as the work takes. */
  async broken<T>({ file, find, replace }: Break, work: () => Promise<T>): Promise<T> {
    const place = path.join(this.root, file);
    const text = await readFile(place, 'utf8');
    await writeFile(
      place,
      text.replace(find, () => replace),
    );
    try {
      return await work();
    } finally {
      await writeFile(place, text);
    }
  }

  /** Runs specs; no results where none could be loaded. */
  async run({ specs, test }: Suites): Promise<TestResult[]> {
    const output = path.join(this.root, 'results.json');
    await rm(output, { force: true });
    const flags = ['--config=test/prove/jest-on-running-servers.config.mjs', '--json', `--outputFile=${output}`];
    const patterns = specs.map((spec) => `${spec.replaceAll('.', '\\.')}$`);
    // Some specs start processes, which run what was built.
    await this.node(['apps/hub/build.mjs'], LONGEST_MS);
    const named = test === undefined ? [] : [`--testNamePattern=${test}`];
    await this.node(['node_modules/jest/bin/jest.js', ...flags, ...named, ...patterns], LONGEST_MS * specs.length);
    const text = await readFile(output, 'utf8').catch(() => '{}');
    return resultsOf(JSON.parse(text) as JestReport);
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }

  private async node(args: readonly string[], timeout: number): Promise<void> {
    const env = {
      ...process.env,
      TEST_TEMPLATES: this.templates,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    };
    const child = spawn(process.execPath, args, { cwd: this.root, env, stdio: 'ignore', timeout });
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

interface JestReport {
  readonly testResults?: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

function resultsOf({ testResults = [] }: JestReport): TestResult[] {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, failureMessages }) => ({ name: fullName, status, asserted: (failureMessages ?? []).some(isAssertion) })),
  );
}

/** A matcher says what it was asked; a syntax error, a statement that fails or a time-out does not. */
const isAssertion = (message: string): boolean => /\bexpect\b.*\(/.test(message.split('\n')[0] ?? '');
