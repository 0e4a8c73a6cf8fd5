/** Days are those of London, and exist. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, ageOn, birthday, isDay, londonDay, startOfDay } from './calendar.js';

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

describe('an age', () => {
  it.each([
    ['2010-03-15', 16, '2026-03-15'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2012-02-29', 18, '2030-03-01'],
  ])('of who was born on %s is %i from %s on', (born, age, day) => {
    expect(birthday(born, age)).toBe(day);
    expect([ageOn(born, addDays(day, -1)), ageOn(born, day)]).toEqual([age - 1, age]);
  });

  it('grows by one on each birthday and on no other day, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 10_000 }), (from, lived) => {
        const born = addDays('1980-01-01', from);
        const day = addDays(born, lived);
        const [before, now] = [ageOn(born, addDays(day, -1)), ageOn(born, day)];
        expect(now - before).toBe(birthday(born, now) === day ? 1 : 0);
        expect(now).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of months keeps the day, or takes the last of a shorter month', () => {
    expect([addMonths('2026-08-31', 6), addMonths('2027-08-31', 6), addMonths('2026-11-30', 3), addMonths('2026-01-31', -2)]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2027-02-28',
      '2025-11-30',
    ]);
  });
});
