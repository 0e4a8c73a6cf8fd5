/** A deadline in working days ends on a day when offices are open, and skips exactly the days when they are not. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const CHRISTMAS = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someHolidays = fc.array(aDay, { maxLength: 12 }).map((days) => new Set(days));

describe('working days', () => {
  it.each([
    ['2026-11-25', 2, '2026-11-27'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-23', 5, '2027-01-04'],
    ['2026-03-27', 1, '2026-03-30'],
    ['2026-10-23', 1, '2026-10-26'],
  ])('from %s, %i end on %s', (from, count, end) => {
    expect(addWorkingDays(from, count, CHRISTMAS)).toBe(end);
  });

  it('of none are one: a clock that ends before it begins is no clock', () => {
    expect(addWorkingDays('2026-11-25', 0, CHRISTMAS)).toBe('2026-11-26');
  });

  it('end on a working day, with exactly as many between as were asked for', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 30 }), someHolidays, (from, count, holidays) => {
        const end = addWorkingDays(from, count, holidays);
        let passed = 0;
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) passed += 1;
        expect(isWorkingDay(end, holidays)).toBe(true);
        expect(passed).toBe(count);
      }),
    );
  });

  it('add up: one clock after another ends when one of both ends', () => {
    const some = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(aDay, fc.tuple(some, some), someHolidays, (from, [first, second], holidays) => {
        const there = addWorkingDays(addWorkingDays(from, first, holidays), second, holidays);
        expect(there).toBe(addWorkingDays(from, first + second, holidays));
      }),
    );
  });
});
