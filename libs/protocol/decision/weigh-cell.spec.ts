/** Rules 1 and 2, for every party and category. */
import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, PARTIES } from '#kernel';
import type { Category, Party } from '#kernel';
import type { DecisionInputs } from './decision.js';
import { decisionOf, whereAllStands } from './example-inputs.js';

const VOLUNTARY: readonly Category[] = ['PLAN_SUMMARY', 'OWN_WORDS', 'LEISURE_AND_MENTORING'];

describe('rule 1, until the person is told', () => {
  const untold = (party: Party): DecisionInputs => whereAllStands(party, { informed: [] });
  const asAgreed = ['IDENTITY', 'REFERRAL', 'PARTICIPATION_AND_CONSENT', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'];

  it.each(['SO', 'RW', 'YP'] as const)('%s has its cells', (party) => {
    for (const category of CATEGORIES) expect(decisionOf(untold(party), category)).toEqual(decisionOf(whereAllStands(party), category));
  });

  it.each(PARTIES.filter((party) => !['SO', 'RW', 'YP'].includes(party)))(
    '%s has the six open categories, dates as facts, and what it wrote',
    (party) => {
      for (const category of CATEGORIES) {
        const told = decisionOf(whereAllStands(party), category);
        const read = { NONE: 'NONE', FACT: 'NONE', OWN: 'OWN_ALONE', ALL: 'OWN_ALONE', OWN_ALONE: 'never' }[told.read];
        const dates = told.read === 'NONE' ? 'NONE' : 'FACT';
        const expected = asAgreed.includes(category) ? told.read : category === 'CUSTODY_DATES' ? dates : read;
        expect({ category, ...decisionOf(untold(party), category) }).toMatchObject({ category, read: expected, write: told.write });
      }
    },
  );

  it('telling the person is what is asked for, also where a consent is missing as well', () => {
    expect(decisionOf(untold('ED'), 'CUSTODY_DATES').code).toBe('NOT_SHARED');
    expect(decisionOf(untold('HE'), 'CUSTODY_DATES')).toMatchObject({ read: 'FACT', code: 'CONSENT_NEEDED' });
    expect(decisionOf(untold('HO'), 'ACCOMMODATION_NEED')).toMatchObject({ read: 'OWN_ALONE', code: 'CONSENT_NEEDED' });
    expect(decisionOf({ ...untold('ED'), consents: [] }, 'HEALTH_PRACTICALITIES').code).toBe('CONSENT_NEEDED');
  });
});

describe('rule 2, while voluntary support is refused', () => {
  const refused = (party: Party): DecisionInputs => whereAllStands(party, { participation: [{ from: 0, until: 50 }] });

  it.each(['ED', 'CA', 'YS', 'VO', 'HO'] as const)('%s keeps of plan, own words and leisure only what it wrote', (party) => {
    for (const category of CATEGORIES) {
      const before = decisionOf(whereAllStands(party), category);
      const read = { NONE: 'NONE', FACT: 'NONE', OWN: 'OWN_ALONE', ALL: 'OWN_ALONE', OWN_ALONE: 'never' }[before.read];
      const write = before.write === 'NONE' ? 'NONE' : 'OWN';
      const expected = VOLUNTARY.includes(category) ? { read, write, code: 'NOT_SHARED' } : before;
      expect({ category, ...decisionOf(refused(party), category) }).toMatchObject({ category, ...expected });
    }
  });

  it.each(PARTIES.filter((party) => !['ED', 'CA', 'YS', 'VO', 'HO'].includes(party)))('%s is unaffected', (party) => {
    for (const category of CATEGORIES) expect(decisionOf(refused(party), category)).toEqual(decisionOf(whereAllStands(party), category));
  });

  it('holds from the millisecond of the refusal', () => {
    expect([49, 50].map((instant) => decisionOf(refused('ED'), 'PLAN_SUMMARY', instant).read)).toEqual(['OWN', 'OWN_ALONE']);
  });
});
