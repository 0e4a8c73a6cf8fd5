/** A claim picks one of the things its issuer may say; none, two, or one outside the list picks nothing. */
import { describe, expect, it } from '@jest/globals';
import { pickOne } from './pick-one.js';

const VALUES = new Map([
  ['housing', 'cardiff-housing'],
  ['homes', 'cardiff-housing'],
  ['schools', 'cardiff-education'],
]);
const picked = (claims: Record<string, unknown>, path: readonly string[] = ['agency'], ignoresOthers = false): string | null =>
  pickOne(claims, { path, values: VALUES, ignoresOthers });

describe('a claim', () => {
  it('picks what its one value means', () => {
    expect([picked({ agency: 'schools' }), picked({ agency: ['schools'] })]).toEqual(['cardiff-education', 'cardiff-education']);
  });

  it('picks one thing by two values that mean the same', () => {
    expect(picked({ agency: ['housing', 'homes'] })).toBe('cardiff-housing');
  });

  it.each([
    [undefined],
    [null],
    ['nobody'],
    [''],
    [[]],
    [['housing', 'schools']],
    [['housing', 'nobody']],
    [['housing', 7]],
    [7],
    [{ housing: true }],
  ])('picks nothing by %j', (agency) => {
    expect(picked({ agency })).toBeNull();
  });

  it('passes over values without a meaning, only where its issuer says so', () => {
    expect(picked({ agency: ['all staff', 'housing'] }, ['agency'], true)).toBe('cardiff-housing');
    expect(picked({ agency: ['all staff', 'housing', 'schools'] }, ['agency'], true)).toBeNull();
    expect(picked({ agency: ['all staff'] }, ['agency'], true)).toBeNull();
    expect(picked({ agency: ['housing', 7] }, ['agency'], true)).toBeNull();
  });

  it('is found inside others by its path', () => {
    expect(picked({ realm: { agency: 'schools' }, agency: 'housing' }, ['realm', 'agency'])).toBe('cardiff-education');
    for (const realm of [null, 'agency', ['schools'], { other: 'schools' }]) expect(picked({ realm }, ['realm', 'agency'])).toBeNull();
    expect(picked({ realm: ['schools'] }, ['realm', '0'])).toBeNull();
  });

  it('is never what every object has', () => {
    const inherited = Object.create({ agency: 'schools' }) as Record<string, unknown>;
    expect([picked(inherited), picked({}, ['constructor', 'name'])]).toEqual([null, null]);
  });
});
