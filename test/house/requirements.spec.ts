/** The index of what is proven where follows the tests: a requirement whose test was renamed or taken out would be proven by nothing, and still be listed. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** The requirements of the guidance on consent, voluntariness and protocol that the index has. */
const FIRST = 13;
const LAST = 24;

interface Entry {
  readonly row: number;
  readonly file: string;
  readonly name: string;
}

/** The rows of the index: number, requirement, file, name of the test. */
function entries(): Entry[] {
  const cells = readFileSync('test/README.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.flatMap(([, row = '', , file = '', name = '']) =>
    /^\d+$/.test(row) ? [{ row: Number(row), file: file.replaceAll('`', ''), name }] : [],
  );
}

/** The names of the tests in a file, as they are written there. */
const namesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, name = '']) => name);

test('every requirement has at least one', () => {
  const listed = new Set(entries().map(({ row }) => row));
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_none, index) => FIRST + index);
  expect(rows.filter((row) => !listed.has(row))).toEqual([]);
});

test('every test that is named is there, by that name', () => {
  const lost = entries().filter(({ file, name }) => name === '' || !namesIn(file).includes(name));
  expect(lost).toEqual([]);
});
