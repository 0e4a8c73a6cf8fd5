import { describe, expect, it } from '@jest/globals';
import { cursorOf, placeOf } from './cursor.js';

const ENTRY = { at: '2026-06-03T13:05:00.123456+00:00', id: '0190b8a0-0000-7000-8000-000000000001' };

describe('a cursor of the access record', () => {
  it('is the place it was made of', () => {
    expect(placeOf(cursorOf(ENTRY))).toEqual([ENTRY.at, ENTRY.id]);
    expect(placeOf(null)).toEqual([null, null]);
  });

  it.each(['', 'x', Buffer.from('now x').toString('base64url'), cursorOf({ ...ENTRY, at: '2026-13-43T25:05:00+00:00' })])(
    'is refused when it is %s',
    (cursor) => {
      expect(() => placeOf(cursor)).toThrow('not one this list gave');
    },
  );
});
