/** Days as the pages say them: in the calendar of England and Wales, in the reader's language. */
import type { Language, Say } from './words.js';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Today in London, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}

/** `Tuesday 1 December 2026`. */
export function longDay(day: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(LOCALE[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return parts.format(new Date(`${day}T12:00:00Z`)).replace(',', '');
}

/** `1 December 2026`. */
export function plainDay(day: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return parts.format(new Date(`${day}T12:00:00Z`));
}

/** `25 November 2026, 14:05`, on London's clock. */
export function momentOf(instant: string, language: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat(LOCALE[language], { ...style, timeZone: 'Europe/London' });
  return parts.format(new Date(instant));
}

/** The instant (RFC 3339) at which London's clock shows `HH:MM` on a day, the earlier where it shows it twice; undefined where it never does. */
export function instantAt(day: string, time: string): string | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const utc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' });
  return [utc - HOUR_MS, utc]
    .map((one) => new Date(one))
    .find((one) => shown.format(one) === `${day} ${time}`)
    ?.toISOString();
}

/** Calendar days from one day to another; negative where it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY_MS);
}

/** A day so many calendar days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How far away a day is, in words: today, tomorrow, in 6 days, 3 days ago. */
export function distance(days: number, say: Say): string {
  if (days === 0) return say('days.today');
  if (days === 1) return say('days.tomorrow');
  if (days === -1) return say('days.yesterday');
  return days > 0 ? say('days.ahead', { days }) : say('days.ago', { days: -days });
}

/** The day three fields of a date input give, null where all are empty, undefined where they are no day. */
export function dayFromParts(parts: { readonly day: string; readonly month: string; readonly year: string }): string | null | undefined {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => part.trim());
  if (day === '' && month === '' && year === '') return null;
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? '')) return undefined;
  const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const instant = new Date(`${text}T12:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text ? undefined : text;
}
