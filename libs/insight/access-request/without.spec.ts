/** Words that tell of somebody else leave a record, wherever they stand. */
import { expect, test } from '@jest/globals';
import { without } from './without.js';

test('words are taken out of every text, whatever their case, the longer before the shorter; nothing else is touched', () => {
  const body = { text: 'Rhian Moss (tel. 07700+900) met RHIAN at home.', visits: 2, removed: { removed: true } };
  expect(without(body, ['rhian', 'Rhian Moss', '07700+900'])).toEqual({ ...body, text: '▇▇▇ (tel. ▇▇▇) met ▇▇▇ at home.' });
  expect(without(body, [])).toBe(body);
});
