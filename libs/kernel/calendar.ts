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

/** The same day so many months later; the last of that month where it has no such day: 31 August + 6 months is the end of February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The day on which somebody reaches an age: it begins with the anniversary of their birth (Family Law Reform Act 1969, s.9). Whoever was born on
 * 29 February reaches it on 1 March of a year without that day.
 */
export function birthday(bornOn: string, age: number): string {
  const anniversary = `${String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0')}${bornOn.slice(4)}`;
  return isDay(anniversary) ? anniversary : `${anniversary.slice(0, 4)}-03-01`;
}

/** The age in whole years on a day; below nought before birth. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return birthday(bornOn, years) <= day ? years : years - 1;
}
