import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadContract } from './load-contract.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'contract-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, sdl: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), sdl);
}

describe('the contract of a folder', () => {
  it('is all of its files together, whichever of them a root begins in', () => {
    write('a.graphql', 'extend type Query { agency: String }');
    write('b.graphql', 'type Query { person: String }');
    expect(Object.keys(loadContract(folder).getQueryType()?.getFields() ?? {}).sort()).toEqual(['agency', 'person']);
  });

  it('leaves out the folders below it: what is generated there is no source', () => {
    write('a.graphql', 'type Query { person: String }');
    write('generated/schema.graphql', 'type Query { person: Int }');
    expect(String(loadContract(folder).getQueryType()?.getFields()['person']?.type)).toBe('String');
  });

  it('names the file of what is wrong', () => {
    write('a.graphql', 'type Query { person: String');
    expect(() => loadContract(folder)).toThrow(/Syntax Error/);
    write('a.graphql', 'type Query { person: Persson }');
    expect(() => loadContract(folder)).toThrow(/Unknown type "Persson"/);
  });

  it('is refused where there is none', () => {
    expect(() => loadContract(folder)).toThrow('there is no contract');
  });
});
