/**
 * The ladder of the agency an escalation is raised against: which rung comes next, and when its clock ends. Pure functions of data.
 */
import { addDays, addWorkingDays } from '#kernel';
import type { BankHolidays } from '#kernel';

/** One rung: its place from 1, the staff role it names, its clock in working days, and whether anybody holds the role now. */
export interface Rung {
  readonly place: number;
  readonly role: string;
  readonly workingDays: number;
  readonly held: boolean;
}

/** The rungs of one agency, lowest first, and the days that do not count. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly holidays: BankHolidays;
}

/** Where an escalation stands on a ladder, as its columns. Days are YYYY-MM-DD in London. */
export interface Standing {
  readonly rung: number;
  readonly rungRole: string;
  readonly rungSince: string;
  /** The last day of the rung's clock; null: no clock runs. */
  readonly dueOn: string | null;
  readonly ladderEnded: boolean;
}

/** What a clock may not begin before and may not pass: the day of the alarm that asked, and the release it is about. */
export interface Bounds {
  readonly notBefore?: string | null;
  readonly releaseOn?: string | null;
}

/** Today in London, and the bounds of the clock. */
export interface When extends Bounds {
  readonly today: string;
}

/** The standing on the first rung at or above a place that somebody holds; null: there is none. */
export function standOn(ladder: Ladder, place: number, when: When): Standing | null {
  const rung = ladder.rungs.find((one) => one.place >= place && one.held);
  if (rung === undefined) return null;
  const dueOn = clockEnd(ladder, rung, { ...when, since: when.today });
  return { rung: rung.place, rungRole: rung.role, rungSince: when.today, dueOn, ladderEnded: false };
}

/** The standing after a clock ended without an answer: the next rung somebody holds, or, above the last, no clock and the chair. */
export function climbed(ladder: Ladder, standing: Standing, when: When): Standing {
  return standOn(ladder, standing.rung + 1, when) ?? { ...standing, dueOn: null, ladderEnded: true };
}

/** The last day of the clock of the rung it stands on; null where none runs. A moved release moves it. */
export function retimed(ladder: Ladder, standing: Standing, bounds: Bounds): string | null {
  const rung = ladder.rungs.find(({ place }) => place === standing.rung);
  if (rung === undefined || standing.ladderEnded || standing.dueOn === null) return standing.dueOn;
  return clockEnd(ladder, rung, { ...bounds, since: standing.rungSince });
}

/**
 * So many working days after the rung was reached, or after the day the alarm is for where that is later; never later than the day before release,
 * never earlier than the day it was reached.
 */
function clockEnd(
  { holidays }: Ladder,
  { workingDays }: Rung,
  { since, notBefore = null, releaseOn = null }: Bounds & { since: string },
): string {
  const from = notBefore !== null && notBefore > since ? notBefore : since;
  const end = addWorkingDays(from, workingDays, holidays);
  if (releaseOn === null || end < releaseOn) return end;
  const eve = addDays(releaseOn, -1);
  return eve < since ? since : eve;
}
