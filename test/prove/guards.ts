/**
 * That the tests bite: every listed guard is removed in turn, in a copy of the tree, and a test must fail because something was not as expected.
 */
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { serverUrl } from '../support/server.js';
import { BrokenTree } from './broken-tree.js';
import type { TestResult } from './broken-tree.js';
import { GUARDS } from './guard-list.js';
import type { Guard } from './guard-list.js';
import type { Asked, Verdict } from './proof.js';

/** Each with a tree and templates of its own; a guard's specs run in one process, so that two keep two cores busy. */
const LANES = ['_one', '_two'] as const;

/** Prints each guard and the test that caught it. `seed` and `worlds` are those of the twins. */
export async function proveGuards({ seed, worlds }: Asked): Promise<Verdict> {
  if (seed !== undefined) process.env['TWIN_SEED'] = String(seed);
  if (worlds !== undefined) process.env['TWIN_WORLDS'] = String(worlds);
  const moved = (await Promise.all(GUARDS.map(misplaced))).flat();
  if (moved.length > 0) return { checked: 0, wrong: moved };
  const trees = await Promise.all(LANES.map((lane) => BrokenTree.copy(lane)));
  try {
    const [first] = trees;
    const wrong = first === undefined ? [] : await wholeTree(first);
    const waiting = [...GUARDS];
    const lane = async (tree: BrokenTree, templates: string): Promise<void> => {
      for (let guard = waiting.shift(); guard !== undefined; guard = waiting.shift()) {
        await forgetTemplates(templates);
        wrong.push(...(await removed(tree, guard)));
      }
    };
    await Promise.all(trees.map((tree, index) => lane(tree, LANES[index] ?? '')));
    return { checked: GUARDS.length, wrong };
  } finally {
    await Promise.all(trees.map((tree) => tree.remove()));
  }
}

/** What is wrong with where a guard is said to stand: its line is not found exactly once, so it has moved and the list must follow it. */
export async function misplaced({ name, file, find }: Guard): Promise<string[]> {
  const found = (await readFile(file, 'utf8')).split(find).length - 1;
  return found === 1 ? [] : [`${name}: ${file} holds ${JSON.stringify(find)} ${String(found)} times, not once`];
}

/** What fails although no guard is broken: it proves nothing of the guards it is to catch. */
async function wholeTree(tree: BrokenTree): Promise<string[]> {
  const specs = [...new Set(GUARDS.map(({ spec }) => spec))];
  const results = await tree.run({ specs });
  const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => `fails with every guard in place: ${name}`);
  console.log(`  every guard in place: ${String(results.length - failed.length)} tests pass`);
  return results.length === 0 ? [`no test of ${specs.join(', ')} could run`] : failed;
}

async function removed(tree: BrokenTree, guard: Guard): Promise<string[]> {
  const { name, spec, test } = guard;
  const results = await tree.broken(guard, () => tree.run({ specs: [spec], test }));
  const caught = results.find(({ asserted }) => asserted);
  console.log(`  ${name.padEnd(38)} ${caught === undefined ? 'NOT CAUGHT' : `caught by: ${caught.name}`}`);
  return caught === undefined ? [`${name}: ${whatHappened(results)}`] : [];
}

function whatHappened(results: readonly TestResult[]): string {
  if (results.length === 0) return 'no test could run without it';
  const failed = results.filter(({ status }) => status === 'failed').length;
  return failed === 0
    ? 'every test passes without it'
    : `${String(failed)} tests fail without it, but for another reason than an expectation`;
}

/** The templates of the specs' databases are made by migrations: of a tree with another break in it they are other templates. */
async function forgetTemplates(templates: string): Promise<void> {
  const admin = new Client({ connectionString: serverUrl() });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `template\\_%${templates}`,
  ]);
  for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
  await admin.end();
}
