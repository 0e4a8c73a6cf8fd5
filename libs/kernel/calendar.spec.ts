/** Days are those of London, and exist. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay, londonDay, startOfDay } from './calendar.js';

describe('a day', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-28T23:59:59Z', '2026-03-28'],
    ['2026-07-01T23:30:00Z', '2026-07-02'],
    ['2026-10-24T22:59:59Z', '2026-10-24'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('of the instant %s is %s in London, summer and winter', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
  });

  it.each([
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('%s begins at %s, on both sides of each night the clocks change', (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant);
  });

  it('begins at its first instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (from) => {
        const day = addDays('1970-01-01', from);
        const begins = startOfDay(day);
        expect(londonDay(begins)).toBe(day);
        expect(londonDay(new Date(begins.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', 'tomorrow', ''])('%p does not exist', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('moves by calendar days, across every night the clocks change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -400, max: 400 }), (from, days) => {
        const day = addDays('1970-01-01', from);
        expect(isDay(day)).toBe(true);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
