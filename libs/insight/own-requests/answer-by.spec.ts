/** The clock of a request, over the ends of months, weekends and bank holidays. */
import { describe, expect, test } from '@jest/globals';
import { EXTENDED_MONTHS, MONTHS, answerBy } from './answer-by.js';

const HOLIDAYS = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);

describe('a request is answered', () => {
  test.each([
    ['one calendar month later', '2026-11-26', MONTHS, '2026-12-29'],
    ['on the last day of a month without such a day', '2027-01-31', MONTHS, '2027-03-01'],
    ['on that day where it is a working day', '2026-09-02', MONTHS, '2026-10-02'],
    ['extended, three months after it was made, not after it was extended', '2026-11-26', EXTENDED_MONTHS, '2027-02-26'],
  ] as const)('%s', (...[, askedOn, months, by]) => {
    expect(answerBy(askedOn, months, HOLIDAYS)).toBe(by);
  });
});
