/**
 * That the specs notice: every statement of the sharing model is changed in turn, and what no spec notices is a test that is missing, or is explained.
 * Stryker changes and counts; it is installed for this proof alone, with a lock of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Verdict } from './proof.js';

const HOME = 'test/mutation';
const STRYKER = path.join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const REPORTS = '.hub/mutation';

/** A change, as Stryker reports it. */
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Changes of a file that no spec can notice, or need not: what becomes what, and why. */
interface Explained {
  readonly file: string;
  readonly why: string;
  readonly changes: readonly string[];
}

/** A folder, and which of its files: absent, all of them. */
interface Part {
  readonly folder: string;
  readonly files?: readonly string[];
}

interface Plan {
  readonly parts: readonly Part[];
  readonly explained: readonly Explained[];
}

interface Score {
  noticed: number;
  all: number;
}

const NOTICED = ['Killed', 'Timeout'];
/** Not changes of the program: a table that is made as its file loads (except where the decision is made), and what does not load at all. */
const NOT_JUDGED = ['Ignored', 'RuntimeError', 'CompileError'];

/** Prints each folder, each library's score, and every change that went unnoticed and unexplained. */
export function proveMutation(): Promise<Verdict> {
  install();
  const { parts, explained } = parse(readFileSync(path.join(HOME, 'plan.yaml'), 'utf8')) as Plan;
  const scores = new Map<string, Score>();
  const unmet = new Set(explained.flatMap(({ file, changes }) => changes.map((change) => `${file}: ${change}`)));
  const known = new Set(unmet);
  const wrong: string[] = [];
  for (const part of parts) {
    const { folder } = part;
    const library = folder.split('/')[1] ?? '';
    const score = scores.get(library) ?? { noticed: 0, all: 0 };
    scores.set(library, score);
    const judged = mutantsOf(part).filter(({ mutant }) => !NOT_JUDGED.includes(mutant.status));
    const unnoticed = judged.filter(({ mutant }) => !NOTICED.includes(mutant.status));
    score.all += judged.length;
    score.noticed += judged.length - unnoticed.length;
    for (const { file, change, line } of unnoticed) {
      if (!known.has(`${file}: ${change}`)) wrong.push(`not noticed, in line ${String(line)} of ${file}: ${change}`);
      unmet.delete(`${file}: ${change}`);
    }
    console.log(`  ${folder.padEnd(28)} ${String(judged.length)} changes, ${String(unnoticed.length)} not noticed`);
  }
  for (const stale of unmet) wrong.push(`explained, and noticed or gone: ${stale}`);
  for (const [library, { noticed, all }] of scores) console.log(`  ${library}: ${((100 * noticed) / all).toFixed(1)}% of ${String(all)}`);
  return Promise.resolve({ checked: [...scores.values()].reduce((sum, { all }) => sum + all, 0), wrong });
}

function install(): void {
  if (existsSync(STRYKER)) return;
  console.log('  installing Stryker (80 MB, once)');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HOME,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Stryker could not be installed: npm ci in ${HOME} says why.`);
}

interface Changed {
  readonly file: string;
  readonly line: number;
  /** What becomes what, on one line. */
  readonly change: string;
  readonly mutant: Mutant;
}

function mutantsOf({ folder, files: only = ['**/*.ts'] }: Part): Changed[] {
  mkdirSync(REPORTS, { recursive: true });
  const report = path.join(REPORTS, `${folder.replaceAll('/', '-')}.json`);
  rmSync(report, { force: true });
  const { stdout } = spawnSync(process.execPath, [STRYKER, 'run', path.join(HOME, 'stryker.config.mjs')], {
    env: { ...process.env, MUTATED: folder, MUTATED_FILES: only.join(',') },
    encoding: 'utf8',
  });
  if (!existsSync(report)) throw new Error(`${folder} could not be changed and tested:\n${stdout}`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => changeOf(file, source, mutant)));
}

function changeOf(file: string, source: string, mutant: Mutant): Changed {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.pop() ?? '';
  const text = [...lines, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
  const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
  return { file, line: start.line, change: `${flat(text)} => ${flat(mutant.replacement ?? '')}`, mutant };
}
