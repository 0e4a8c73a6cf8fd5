/**
 * Days as England and Wales count them: a deadline belongs to a calendar day in London, whatever the clock in UTC says.
 */
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The day (YYYY-MM-DD) in London at an instant. */
export function londonDay(instant: Date): string {
  return LONDON.format(instant);
}

/** The instant a day (YYYY-MM-DD) begins in London: what holds until a day ends then. */
export function startOfDay(day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const summer = new Date(utc - HOUR);
  return londonDay(summer) === day ? summer : new Date(utc);
}

/** The day a number of calendar days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text;
}
