import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceStale, staleAmong } from './generated-files.js';

const FILES = new Map([
  ['doors.md', 'doors'],
  ['contract.ts', 'types'],
]);
let folder: string;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'generated-')), 'generated');
});
afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true });
});

describe('a folder of generated files', () => {
  it('lacks everything where it is not there', async () => {
    expect([...(await staleAmong(folder, FILES)).keys()]).toEqual(['contract.ts', 'doors.md']);
  });

  it('is fresh once brought in line', async () => {
    await replaceStale(folder, await staleAmong(folder, FILES));
    expect(await readdir(folder)).toEqual(['contract.ts', 'doors.md']);
    expect((await staleAmong(folder, FILES)).size).toBe(0);
  });

  it('is stale in a file that was changed, and in one that nothing generates', async () => {
    await replaceStale(folder, FILES);
    await writeFile(path.join(folder, 'doors.md'), 'doors, improved by hand');
    await writeFile(path.join(folder, 'old.md'), 'of an earlier release');
    expect([...(await staleAmong(folder, FILES))]).toEqual([
      ['doors.md', 'doors'],
      ['old.md', null],
    ]);
  });
});
