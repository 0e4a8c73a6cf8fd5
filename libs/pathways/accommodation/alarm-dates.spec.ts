import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from '#kernel';
import { alarmDates } from './alarm-dates.js';

const days = (releaseOn: string): string[] => alarmDates(releaseOn, false).map((alarm) => alarm.on);
const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('alarms for unconfirmed accommodation', () => {
  test('are raised 28, 14 and 7 calendar days before release', () => {
    expect(alarmDates('2026-06-30', false)).toEqual([
      { on: '2026-06-02', daysBeforeRelease: 28 },
      { on: '2026-06-16', daysBeforeRelease: 14 },
      { on: '2026-06-23', daysBeforeRelease: 7 },
    ]);
  });

  test('are none without a release day', () => {
    expect(alarmDates(null, false)).toEqual([]);
  });

  test('are none once accommodation is confirmed', () => {
    expect(alarmDates('2026-06-30', true)).toEqual([]);
    expect(alarmDates(null, true)).toEqual([]);
  });

  test('lose no day and gain none where the clocks change', () => {
    expect(days('2026-04-05')).toEqual(['2026-03-08', '2026-03-22', '2026-03-29']);
    expect(days('2026-11-01')).toEqual(['2026-10-04', '2026-10-18', '2026-10-25']);
  });

  test('go back over the end of a year and over a leap day', () => {
    expect(days('2027-01-05')).toEqual(['2026-12-08', '2026-12-22', '2026-12-29']);
    expect(days('2028-03-07')).toEqual(['2028-02-08', '2028-02-22', '2028-02-29']);
    expect(days('2027-03-07')).toEqual(['2027-02-07', '2027-02-21', '2027-02-28']);
  });

  test('are real days before release, in order, each as far from it as it says', () => {
    fc.assert(
      fc.property(aDay, (releaseOn) => {
        const alarms = alarmDates(releaseOn, false);
        const apart = alarms.map(({ on }) => (Date.parse(releaseOn) - Date.parse(on)) / 86_400_000);
        expect(alarms.every(({ on }) => isDay(on) && on < releaseOn)).toBe(true);
        expect(apart).toEqual(alarms.map((alarm) => alarm.daysBeforeRelease));
        expect(alarms.map(({ on }) => on)).toEqual(alarms.map(({ on }) => on).sort());
      }),
    );
  });
});
