/** The day a case is erased: counted in calendar months of London's days, over leap days and both nights the clocks change. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay, londonDay } from '#kernel';
import { eraseOn, isDue } from './retention-rule.js';

describe('a closed case', () => {
  it.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('of %s is erased %s months later on %s', (closedOn, months, on) => {
    expect(eraseOn({ closedOn, months })).toBe(on);
  });

  it('is kept until somebody has said how long', () => {
    expect(eraseOn({ closedOn: '2020-01-01', months: null })).toBeNull();
    expect(isDue({ closedOn: '2020-01-01', months: null }, '2099-01-01')).toBe(false);
  });

  it('is due from London’s midnight, not the server’s, on both sides of both nights the clocks change', () => {
    const due = (closedOn: string, instant: string): boolean => isDue({ closedOn, months: 12 }, londonDay(new Date(instant)));
    expect([due('2026-06-30', '2027-06-29T22:59:59Z'), due('2026-06-30', '2027-06-29T23:00:00Z')]).toEqual([false, true]);
    expect([due('2026-12-15', '2027-12-14T23:59:59Z'), due('2026-12-15', '2027-12-15T00:00:00Z')]).toEqual([false, true]);
    expect([due('2026-03-28', '2027-03-28T00:00:00Z'), due('2026-03-29', '2027-03-28T23:00:00Z')]).toEqual([true, true]);
    expect([due('2026-10-31', '2027-10-30T22:59:59Z'), due('2026-10-31', '2027-10-30T23:00:00Z')]).toEqual([false, true]);
  });

  it('is never due early, whatever the dates: a real day, as many months on, no later than the same day of the month', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), day, (closedOn, months, today) => {
        const on = eraseOn({ closedOn, months }) ?? '';
        const [year = 0, month = 0, date = 0] = closedOn.split('-').map(Number);
        const [onYear = 0, onMonth = 0, onDate = 0] = on.split('-').map(Number);
        expect(isDay(on)).toBe(true);
        expect(onYear * 12 + onMonth - (year * 12 + month)).toBe(months);
        expect(onDate).toBeLessThanOrEqual(date);
        expect(onDate === date || !isDay(`${on.slice(0, 8)}${String(onDate + 1).padStart(2, '0')}`)).toBe(true);
        expect(isDue({ closedOn, months }, today)).toBe(on <= today);
      }),
    );
  });
});
