/**
 * Working days of England and Wales: deadlines between agencies count Monday to Friday without the bank holidays.
 */
import { addDays } from './calendar.js';

/** Days (YYYY-MM-DD) that are bank holidays in England and Wales. */
export type BankHolidays = ReadonlySet<string>;

/** Whether offices are open on a day (YYYY-MM-DD). */
export function isWorkingDay(day: string, holidays: BankHolidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The day that is so many working days (at least one) after a day; the day itself does not count. */
export function addWorkingDays(day: string, count: number, holidays: BankHolidays): string {
  let [end, left] = [day, Math.max(count, 1)];
  while (left > 0) {
    end = addDays(end, 1);
    if (isWorkingDay(end, holidays)) left -= 1;
  }
  return end;
}
