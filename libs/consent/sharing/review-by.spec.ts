/** A consent stands six months; what parents decided ends with the birthday that changes who decides, on leap days too. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, ageOn, isDay } from '#kernel';
import { reviewBy } from './review-by.js';

describe('the review date of a consent', () => {
  it.each([
    ['six months on', { decidedOn: '2026-01-15', bornOn: '2010-06-01', byHolders: false, expected: '2026-07-15' }],
    ['the end of a shorter month', { decidedOn: '2026-08-31', bornOn: '2010-06-01', byHolders: false, expected: '2027-02-28' }],
    ['the leap day of a leap year', { decidedOn: '2027-08-31', bornOn: '2010-06-01', byHolders: false, expected: '2028-02-29' }],
    [
      'not cut by a birthday where the young person decided',
      { decidedOn: '2026-01-15', bornOn: '2010-03-01', byHolders: false, expected: '2026-07-15' },
    ],
    [
      'the 16th birthday of a parent’s decision',
      { decidedOn: '2026-01-15', bornOn: '2010-03-01', byHolders: true, expected: '2026-03-01' },
    ],
    [
      'the 18th birthday of a parent’s decision',
      { decidedOn: '2026-01-15', bornOn: '2008-03-01', byHolders: true, expected: '2026-03-01' },
    ],
    [
      'six months on, and not the 16th birthday, where a parent decided on it',
      { decidedOn: '2026-03-01', bornOn: '2010-03-01', byHolders: true, expected: '2026-09-01' },
    ],
    ['1 March for who was born on 29 February', { decidedOn: '2026-01-15', bornOn: '2008-02-29', byHolders: true, expected: '2026-03-01' }],
    ['29 February itself in a leap year', { decidedOn: '2028-01-15', bornOn: '2012-02-29', byHolders: true, expected: '2028-02-29' }],
  ])('is %s', (_what, { decidedOn, bornOn, byHolders, expected }) => {
    expect(reviewBy(decidedOn, bornOn, byHolders)).toBe(expected);
  });

  it('is a real day after the decision, within six months, and no parent’s decision outlives the age it was made at', () => {
    const day = fc
      .date({ min: new Date('1996-01-01'), max: new Date('2095-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.boolean(), (bornOn, decidedOn, byHolders) => {
        fc.pre(decidedOn >= bornOn && ageOn(bornOn, decidedOn) < 18);
        const until = reviewBy(decidedOn, bornOn, byHolders);
        expect(isDay(until) && until > decidedOn && until <= addMonths(decidedOn, 6)).toBe(true);
        const before = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
        if (!byHolders) return;
        const bracket = (on: string): number => [16, 18].filter((age) => ageOn(bornOn, on) >= age).length;
        expect(bracket(before)).toBe(bracket(decidedOn));
      }),
    );
  });
});
