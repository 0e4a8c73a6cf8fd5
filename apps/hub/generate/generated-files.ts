/** Compares what should be generated with what lies in the folder, and brings the folder in line. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** File name -> the text it should have. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** File name -> the text it should have and has not; null for a file that nothing generates any more. */
export type StaleFiles = ReadonlyMap<string, string | null>;

/** The files of the folder that are not as generated, in the order of their names. A folder that is not there has none. */
export async function staleAmong(folder: string, files: GeneratedFiles): Promise<StaleFiles> {
  const found = await readdir(folder).catch((): string[] => []);
  const stale = new Map<string, string | null>();
  for (const name of [...new Set([...found, ...files.keys()])].sort()) {
    const wanted = files.get(name) ?? null;
    const current = found.includes(name) ? await readFile(path.join(folder, name), 'utf8') : null;
    if (current !== wanted) stale.set(name, wanted);
  }
  return stale;
}

/** Writes, or removes, each of them. */
export async function replaceStale(folder: string, stale: StaleFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of stale) {
    const file = path.join(folder, name);
    await (text === null ? rm(file) : writeFile(file, text));
  }
}
