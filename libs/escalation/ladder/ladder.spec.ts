import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay } from '#kernel';
import { climbed, retimed, standOn } from './ladder.js';
import type { Ladder, Rung } from './ladder.js';

const HOLIDAYS = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
const rung = (place: number, held = true): Rung => ({
  place,
  role: ['worker', 'manager', 'head'][place - 1] ?? '',
  workingDays: place + 1,
  held,
});
const ladder = (...held: boolean[]): Ladder => ({ rungs: held.map((one, index) => rung(index + 1, one)), holidays: HOLIDAYS });
const WHOLE = ladder(true, true, true);
const WEDNESDAY = '2026-11-25';

describe('an escalation on a ladder', () => {
  it('begins on the first rung, with its clock in working days', () => {
    const standing = { rung: 1, rungRole: 'worker', rungSince: WEDNESDAY, dueOn: '2026-11-27', ladderEnded: false };
    expect(standOn(WHOLE, 1, { today: WEDNESDAY })).toEqual(standing);
  });

  it('climbs rung by rung, and above the last no clock runs', () => {
    const first = standOn(WHOLE, 1, { today: WEDNESDAY });
    if (first === null) throw new Error('no rung');
    const second = climbed(WHOLE, first, { today: '2026-11-28' });
    const third = climbed(WHOLE, second, { today: '2026-12-24' });
    expect([second.rungRole, second.dueOn, third.rungRole, third.dueOn]).toEqual(['manager', '2026-12-02', 'head', '2027-01-04']);
    expect(climbed(WHOLE, third, { today: '2027-01-05' })).toEqual({ ...third, dueOn: null, ladderEnded: true });
  });

  it('passes over a rung nobody holds, and is on none where nobody holds any', () => {
    expect(standOn(ladder(false, false, true), 1, { today: WEDNESDAY })).toMatchObject({ rung: 3, rungRole: 'head' });
    expect(standOn(ladder(false, false, false), 1, { today: WEDNESDAY })).toBeNull();
  });

  it('has a clock that ends on the eve of release where release comes first, and never before it began', () => {
    expect(standOn(WHOLE, 3, { today: WEDNESDAY, releaseOn: '2026-11-27' })?.dueOn).toBe('2026-11-26');
    expect(standOn(WHOLE, 3, { today: WEDNESDAY, releaseOn: WEDNESDAY })?.dueOn).toBe(WEDNESDAY);
  });

  it('is timed anew by a moved release: from the day the alarm is for, to the eve at the latest', () => {
    const standing = standOn(WHOLE, 1, { today: WEDNESDAY, releaseOn: '2026-11-26' });
    if (standing === null) throw new Error('no rung');
    expect(standing.dueOn).toBe(WEDNESDAY);
    expect(retimed(WHOLE, standing, { notBefore: '2027-01-04', releaseOn: '2027-02-01' })).toBe('2027-01-06');
    expect(retimed(WHOLE, { ...standing, dueOn: null }, { releaseOn: '2027-02-01' })).toBeNull();
  });

  it('always has a clock that ends on or after the day it began, and without a release on a working day', () => {
    const aDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2020-01-01', days));
    const when = fc.record({ today: aDay, releaseOn: fc.option(aDay), notBefore: fc.option(aDay) });
    fc.assert(
      fc.property(when, fc.integer({ min: 1, max: 3 }), ({ today, releaseOn, notBefore }, place) => {
        const dueOn = standOn(WHOLE, place, { today, releaseOn, notBefore })?.dueOn ?? '';
        expect(dueOn >= today).toBe(true);
        if (releaseOn === null) expect(isWorkingDay(dueOn, HOLIDAYS)).toBe(true);
        else expect(dueOn < releaseOn || dueOn === today).toBe(true);
      }),
    );
  });
});
