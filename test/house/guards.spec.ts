/** The list of guards follows the code: a guard that moved would be proven no more, and nobody would notice before the next long run. */
import { expect, test } from '@jest/globals';
import { GUARDS } from '../prove/guard-list.js';
import { misplaced } from '../prove/guards.js';

test('every guard is found once where the list says it stands', async () => {
  expect((await Promise.all(GUARDS.map(misplaced))).flat()).toEqual([]);
});

test('none is listed twice', () => {
  const names = GUARDS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
