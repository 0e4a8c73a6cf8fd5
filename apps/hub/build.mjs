// Turns the TypeScript of apps, libs and schema/generated into dist/ with swc, only what changed: `npm start` cannot wait for a type check.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const FOLDERS = ['apps', 'libs', 'schema/generated'];

/** How every file is compiled; a change here, or of swc, rebuilds everything. */
const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'nodenext' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
const RECIPE = createHash('sha256').update(swc.version).update(JSON.stringify(OPTIONS)).digest('hex');

/**
 * Compiles the given folders of the repository into dist/, keeping the tree, and removes what has no source any more.
 * Returns how many files were written and removed.
 */
export async function build(folders = FOLDERS) {
  const counts = { written: 0, removed: 0 };
  for (const folder of folders) {
    const known = await readStamps(folder);
    const stamps = {};
    for (const source of await filesUnder(path.join(ROOT, folder), isSource)) {
      const name = path.relative(ROOT, source);
      const { mtimeMs, size } = await stat(source);
      stamps[name] = `${mtimeMs}:${size}`;
      const output = outputOf(name);
      if (known[name] === stamps[name] && (await exists(output))) continue;
      await compile(source, output);
      counts.written += 1;
    }
    counts.removed += await removeStale(folder, new Set(Object.keys(stamps).map(outputOf)));
    await writeAtomically(stampFile(folder), JSON.stringify({ recipe: RECIPE, stamps }));
  }
  return counts;
}

async function compile(source, output) {
  const sourceFileName = path.relative(path.dirname(output), source);
  const { code, map } = await swc.transformFile(source, { ...OPTIONS, filename: source, sourceFileName });
  await writeAtomically(`${output}.map`, map);
  await writeAtomically(output, code);
}

async function removeStale(folder, wanted) {
  const built = await filesUnder(path.join(DIST, folder), (name) => name.endsWith('.js'));
  const stale = built.filter((file) => !wanted.has(file));
  await Promise.all(stale.flatMap((file) => [rm(file, { force: true }), rm(`${file}.map`, { force: true })]));
  return stale.length;
}

async function readStamps(folder) {
  const text = await readFile(stampFile(folder), 'utf8').catch(() => '{}');
  const { recipe, stamps } = JSON.parse(text);
  return recipe === RECIPE ? stamps : {};
}

/** Two builds may run at once (a start beside a test run): readers see the old file or the new one, never half of one. */
async function writeAtomically(file, text) {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function filesUnder(folder, wanted) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && wanted(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
}

const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts');
const outputOf = (name) => path.join(DIST, name.replace(/\.ts$/, '.js'));
const stampFile = (folder) => path.join(DIST, `.built-${folder.replaceAll('/', '-')}.json`);
const exists = (file) => stat(file).then(Boolean, () => false);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const folders = process.argv.slice(2);
  const { written, removed } = await build(folders.length > 0 ? folders : FOLDERS);
  console.log(`built ${written} files, removed ${removed}, in ${Math.round(performance.now() - started)} ms`);
}
