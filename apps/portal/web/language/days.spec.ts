import { describe, expect, test } from '@jest/globals';
import { dayFromParts, daysBetween, daysLater, instantAt, longDay, plainDay, today } from './days.js';

describe('a day', () => {
  test('is London’s, not the server’s', () => {
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });

  test('is said in either language', () => {
    expect(longDay('2026-12-01', 'en')).toBe('Tuesday 1 December 2026');
    expect(plainDay('2026-12-01', 'cy')).toBe('1 Rhagfyr 2026');
  });

  test.each([
    ['2026-01-15', '09:30', '2026-01-15T09:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T08:30:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '01:30', undefined],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
    ['2026-01-15', '24:00', undefined],
    ['2026-01-15', 'noon', undefined],
  ])('%s at %s by London’s clock is %s, on both nights it changes too', (day, time, instant) => {
    expect(instantAt(day, time)).toBe(instant);
  });

  test('is counted across the change of the clocks', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysLater('2026-10-24', 2)).toBe('2026-10-26');
  });

  test.each([
    ['1', '12', '2026', '2026-12-01'],
    [' 01 ', '2', '2028 ', '2028-02-01'],
    ['', '', '', null],
    ['31', '2', '2027', undefined],
    ['1', '', '2026', undefined],
    ['x', '1', '2026', undefined],
    ['1', '1', '26', undefined],
  ])('of three fields %j %j %j is %j', (...[day, month, year, found]) => {
    expect(dayFromParts({ day, month, year })).toBe(found);
  });
});
