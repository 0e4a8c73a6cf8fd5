// How Node finds and reads TypeScript: rooms by their front doors, and through swc as jest has it made.
import { readFile } from 'node:fs/promises';
import { URL, fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import jest from '../jest.config.mjs';

const GLOBALS = new URL('globals.mjs', import.meta.url).href;
const [{ transform: transforms, moduleNameMapper }] = jest.projects;
const [[, [, swc]]] = Object.entries(transforms);
const ROOMS = Object.entries(moduleNameMapper).flatMap(([find, file]) => (file.startsWith('<rootDir>') ? [[new RegExp(find), file]] : []));
/** The tree a file lies in: of the changed sources it is a copy. */
const TREE = /^(.*)\/(?:apps|libs|schema|test)\//;

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const { parentURL = '' } = context;
  if (!parentURL.endsWith('.ts')) return next(specifier, context);
  const [find, file] = ROOMS.find(([one]) => one.test(specifier)) ?? [];
  if (file !== undefined) return next(specifier.replace(find, file.replace('<rootDir>', TREE.exec(parentURL)?.[1] ?? '')), context);
  return next(specifier.replace(/^(\.{1,2}\/.*)\.js$/, '$1.ts'), context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swc, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
