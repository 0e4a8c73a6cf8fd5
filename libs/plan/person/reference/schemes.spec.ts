import { describe, expect, test } from '@jest/globals';
import { SCHEMES, SCHEME_NAMES, referenceOf } from './schemes.js';

/** One good value of every scheme that has a check; invented, none issued. */
const GOOD = {
  NHS_NUMBER: ['9990000018', '999 000 0026', '9434765919'],
  UNIQUE_PUPIL_NUMBER: ['P207000016049', 'B801200005001'],
  PNC_ID: ['2003/0062845E', '1981/0154257C'],
} as const;

describe('a reference is written as its scheme writes it', () => {
  test.each(Object.entries(GOOD).flatMap(([scheme, values]) => values.map((value) => [scheme, value] as const)))(
    '%s %s',
    (scheme, value) => {
      expect(referenceOf(scheme as keyof typeof GOOD, ` ${value.toLowerCase()} `)).toBe(value.replaceAll(' ', ''));
    },
  );

  test('and a prison number has no check', () => {
    expect(referenceOf('PRISON_NUMBER', 'a1234 bc')).toBe('A1234BC');
  });
});

/** Another digit or letter of the same kind in one place. */
const slips = (value: string): string[] =>
  [...value].flatMap((one, place) => {
    const others = /\d/.test(one) ? '0123456789' : 'ABCDEFGHJKLMNPQRTUVWXYZ';
    if (!/[\dA-Z]/.test(one)) return [];
    return [...others].filter((other) => other !== one).map((other) => value.slice(0, place) + other + value.slice(place + 1));
  });

describe('no slip in one place goes through', () => {
  test.each(['NHS_NUMBER', 'UNIQUE_PUPIL_NUMBER'] as const)('%s', (scheme) => {
    for (const value of GOOD[scheme].map((one) => one.replaceAll(' ', ''))) {
      expect(slips(value).filter((slip) => referenceOf(scheme, slip) !== null)).toEqual([]);
    }
  });

  test('PNC_ID, but for the century', () => {
    for (const value of GOOD.PNC_ID) {
      expect(slips(value).filter((slip) => slip.slice(2) !== value.slice(2) && referenceOf('PNC_ID', slip) !== null)).toEqual([]);
    }
  });
});

test.each(SCHEME_NAMES)('%s takes nothing that is none of it', (scheme) => {
  for (const value of ['', ' ', '-', "'; drop table", 'A'.repeat(41), '\u0663'.repeat(10)]) expect(referenceOf(scheme, value)).toBeNull();
});

test('an NHS number whose check would be ten was never issued', () => {
  const endings = Array.from({ length: 10 }, (_, digit) => `999000004${String(digit)}`);
  const sum = [...'999000004'].reduce((all, digit, place) => all + Number(digit) * (10 - place), 0);
  expect(endings.filter((value) => referenceOf('NHS_NUMBER', value) !== null)).toHaveLength(11 - (sum % 11) === 10 ? 0 : 1);
});

test('the reference of social services has a category whose existence is sensitive', () => {
  expect(SCHEMES.SOCIAL_CARE_REFERENCE.category).toBe('SAFEGUARDING');
});
