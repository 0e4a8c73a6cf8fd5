/**
 * Stories are told relative to the day of reset and name agencies by slug: here both become what the contract takes.
 */
import { agencyId } from '#directory';
import { addDays, globalId } from '#kernel';

/** Input fields that hold an agency. */
const AGENCIES: ReadonlySet<string> = new Set(['agency', 'owner', 'establishment', 'broker', 'attended']);

/** The input with days for `today`, `today-7` and `turns 17 in 40` (a date of birth), and ids for agencies' slugs. */
export function fillIn(input: Readonly<Record<string, unknown>>, today: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      if (AGENCIES.has(field)) return [field, Array.isArray(value) ? value.map(agencyOf) : agencyOf(value)];
      return [field, typeof value === 'string' ? dayOf(value, today) : value];
    }),
  );
}

const agencyOf = (slug: unknown): unknown =>
  typeof slug === 'string' ? globalId({ type: 'Agency', person: null, id: agencyId(slug) }) : slug;

function dayOf(words: string, today: string): string {
  const offset = /^today([+-]\d+)?$/.exec(words);
  if (offset !== null) return addDays(today, Number(offset[1] ?? 0));
  const birthday = /^turns (\d+) in (\d+)$/.exec(words);
  return birthday === null ? words : bornFor(Number(birthday[1]), addDays(today, Number(birthday[2])));
}

/** The date of birth of somebody who reaches this age on this day. */
function bornFor(age: number, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year - age, month - 1, date)).toISOString().slice(0, 10);
}
