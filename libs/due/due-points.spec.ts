/** What is due about consent and support, day by day: three offers after a refusal, reviews at the points of the rule, 18 as a planned event. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ageOn, birthday, isDay } from '#kernel';
import { duePoints } from './due-points.js';
import type { Recorded } from './due-points.js';

const NOTHING: Recorded = {
  bornOn: '2012-02-29',
  sentencedOn: null,
  orderEndsOn: null,
  transferredOn: null,
  releaseOn: null,
  answers: [],
  consents: [],
};
const REFUSED = { on: '2026-05-10', answer: 'REFUSED' };
const GIVEN = { givenOn: '2026-01-10', reviewBy: '2026-07-10' };
const due = (changed: Partial<Recorded>): Record<string, string> =>
  Object.fromEntries(duePoints({ ...NOTHING, ...changed }).map(({ kind, opensOn, dueOn }) => [kind, `${opensOn} ${dueOn}`]));
const offers = (changed: Partial<Recorded>): Record<string, string> =>
  Object.fromEntries(Object.entries(due(changed)).filter(([kind]) => kind.startsWith('OFFER')));

describe('offers', () => {
  const dates = { sentencedOn: '2026-05-01', releaseOn: '2026-09-01' };

  it('are made again three times after a refusal: soon after sentence, before release, in the community', () => {
    expect(offers({ ...dates, answers: [REFUSED] })).toEqual({
      OFFER_AFTER_SENTENCE: '2026-05-11 2026-05-25',
      OFFER_BEFORE_RELEASE: '2026-07-21 2026-08-18',
      OFFER_IN_COMMUNITY: '2026-09-01 2026-09-29',
    });
  });

  it('are made by any answer since they opened, and each one for itself', () => {
    const again = { on: '2026-05-20', answer: 'REFUSED' };
    expect(Object.keys(offers({ ...dates, answers: [REFUSED, again] }))).toEqual(['OFFER_BEFORE_RELEASE', 'OFFER_IN_COMMUNITY']);
    const later = { on: '2026-08-01', answer: 'REFUSED' };
    expect(Object.keys(offers({ ...dates, answers: [REFUSED, again, later] }))).toEqual(['OFFER_IN_COMMUNITY']);
  });

  it('that were missed stay due until they are made', () => {
    expect(offers({ ...dates, answers: [{ on: '2026-04-01', answer: 'REFUSED' }] })['OFFER_AFTER_SENTENCE']).toBe('2026-05-01 2026-05-15');
  });

  it('are none once support was agreed to, and begin anew with the next refusal', () => {
    const agreed = { on: '2026-06-01', answer: 'AGREED' };
    expect(offers({ ...dates, answers: [REFUSED, agreed] })).toEqual({});
    expect(Object.keys(offers({ ...dates, answers: [REFUSED, agreed, { on: '2026-06-15', answer: 'REFUSED' }] }))).toHaveLength(3);
    expect(offers({ ...dates, answers: [] })).toEqual({});
  });
});

describe('reviews', () => {
  it('are due at each point of the rule, for consents given before it', () => {
    const dates = { sentencedOn: '2026-02-01', transferredOn: '2026-03-01', releaseOn: '2026-09-01', orderEndsOn: '2027-01-31' };
    expect(due({ ...dates, consents: [GIVEN] })).toMatchObject({
      REVIEW_AT_SENTENCE: '2026-02-01 2026-02-15',
      REVIEW_AT_TRANSFER: '2026-03-01 2026-03-15',
      REVIEW_BEFORE_RELEASE: '2026-07-07 2026-08-04',
      REVIEW_AT_END_OF_ORDER: '2027-01-03 2027-01-31',
      REVIEW_AFTER_SIX_MONTHS: '2026-06-12 2026-07-10',
      REVIEW_AT_16: '2028-02-01 2028-02-29',
    });
  });

  it('are done by giving the consent again, and none where nothing was agreed to', () => {
    const again = { givenOn: '2026-03-02', reviewBy: '2026-09-02' };
    expect(Object.keys(due({ sentencedOn: '2026-02-01', transferredOn: '2026-03-01', consents: [again] }))).not.toContain(
      'REVIEW_AT_TRANSFER',
    );
    expect(Object.keys(due({ sentencedOn: '2026-02-01', transferredOn: '2026-03-01' }))).toEqual(['TURNS_18']);
  });

  it('plan the 18th birthday from 17 and a half, on 1 March for who was born on 29 February, until every consent is asked anew', () => {
    expect(due({})).toEqual({ TURNS_18: '2029-09-01 2030-03-01' });
    expect(due({ consents: [{ givenOn: '2029-09-01', reviewBy: '2030-03-01' }] })).not.toHaveProperty('TURNS_18');
  });
});

describe('every point', () => {
  it('is a real day that opens before it ends, and birthdays fall where age changes, whatever the dates', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2008-01-01', days));
    const world = fc.record({
      bornOn: fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('1999-01-01', days)),
      sentencedOn: fc.option(day),
      orderEndsOn: fc.option(day),
      transferredOn: fc.option(day),
      releaseOn: fc.option(day),
      answers: fc.array(fc.record({ on: day, answer: fc.constantFrom('AGREED', 'REFUSED') }), { maxLength: 4 }),
      consents: fc.array(fc.record({ givenOn: day, reviewBy: day }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(world, (recorded) => {
        const answers = recorded.answers.toSorted((a, b) => (a.on < b.on ? -1 : 1));
        const points = duePoints({ ...recorded, answers });
        expect(points.every(({ opensOn, dueOn }) => isDay(opensOn) && isDay(dueOn) && opensOn <= dueOn)).toBe(true);
        expect(points.map(({ dueOn }) => dueOn)).toEqual(points.map(({ dueOn }) => dueOn).toSorted());
        expect(new Set(points.map(({ kind }) => kind)).size).toBe(points.length);
        for (const { kind, dueOn } of points) {
          const age = { REVIEW_AT_16: 16, TURNS_18: 18 }[kind];
          if (age === undefined) continue;
          expect([dueOn, ageOn(recorded.bornOn, dueOn), ageOn(recorded.bornOn, addDays(dueOn, -1))]).toEqual([
            birthday(recorded.bornOn, age),
            age,
            age - 1,
          ]);
        }
      }),
    );
  });
});
