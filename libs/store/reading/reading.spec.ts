import { describe, expect, test } from '@jest/globals';
import { GUARD, Reading } from './reading.js';
import type { SliceRow, Vector } from './reading.js';

const READER = { member: 'me', agency: 'mine', party: 'HO', at: '' };
const VECTOR = { seated: true } as Vector;

const slices = (): SliceRow[] => [
  ['need', 16, 'FACT', 'other', [{ id: '2' }, { id: '1' }]],
  ['need', 16, 'FULL', 'mine', [{ id: '2', headline: 'Somewhere to live' }]],
];

describe('a reading', () => {
  test('has the records of a noun newest first, each in full where it was let through in full', () => {
    const reading = new Reading(READER, 'somebody', VECTOR, slices());
    expect(reading.many('need').map(({ id, headline }) => [id, headline])).toEqual([
      ['2', 'Somewhere to live'],
      ['1', undefined],
    ]);
    expect(reading.find('need', '1')?.[GUARD]).toMatchObject({ face: 'FACT', owner: 'other', mask: 16 });
  });

  test('answers nothing for a noun of which there is nothing, and fails for one that was not read', () => {
    const reading = new Reading(READER, 'somebody', VECTOR, slices()).only(['need', 'plan']);
    expect(reading.many('plan')).toEqual([]);
    expect(() => reading.many('identity')).toThrow('identity was not read');
  });
});
