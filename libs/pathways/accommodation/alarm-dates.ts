/**
 * When an address still unconfirmed becomes an alarm: four weeks, two weeks and one week before release.
 */
import { addDays } from '#kernel';

/** Calendar days before release, furthest first. */
export const DAYS_BEFORE_RELEASE: readonly number[] = [28, 14, 7];

/** One alarm: the day it is raised on (YYYY-MM-DD), and how many calendar days that is before release. */
export interface AlarmDate {
  readonly on: string;
  readonly daysBeforeRelease: number;
}

/** The alarms of a release day; none where there is no such day, or where accommodation is confirmed. */
export function alarmDates(releaseOn: string | null, confirmed: boolean): AlarmDate[] {
  if (releaseOn === null || confirmed) return [];
  return DAYS_BEFORE_RELEASE.map((days) => ({ on: addDays(releaseOn, -days), daysBeforeRelease: days }));
}
