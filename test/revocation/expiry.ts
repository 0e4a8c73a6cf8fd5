/** What ends by itself: a row is given its last instant, a moment ahead, and it is over once the database's clock says so. */
import { setTimeout as pause } from 'node:timers/promises';
import { agencyId } from '#directory';
import { parseGlobalId } from '#kernel';
import type { Case, Kind } from './kind.js';
import { instantOf } from './stand.js';

/** Rows that end: the table, and which of them. */
export interface Ending {
  readonly table: string;
  readonly where: string;
  readonly values: (of: Case) => readonly unknown[];
}

const person = ({ person: id }: Case): string => parseGlobalId(id).id;

/** Consents of a person to an agency. */
export const ofConsents = (slug: string): Ending => ({
  table: 'clearance',
  where: `kind = 'CONSENT' and person_id = $1 and agency_id = $2`,
  values: (of) => [person(of), agencyId(slug)],
});

/** Seats of one kind that an agency's people have for a person. */
export const ofSeats = (slug: string, kind: string): Ending => ({
  table: 'seat',
  where: 'person_id = $1 and agency_id = $2 and kind = $3',
  values: (of) => [person(of), agencyId(slug), kind],
});

/** An agency's signatures under any protocol. */
export const ofSignatures = (slug: string): Ending => ({ table: 'signature', where: 'agency_id = $1', values: () => [agencyId(slug)] });

const AHEAD_MS = 150;

/** Ends the rows at an instant; granting lets them run again. */
export function expiring({ table, where, values }: Ending): Pick<Kind, 'grant' | 'revoke'> {
  const end = async (of: Case, until: string): Promise<Date | null> => {
    const { rows } = await of.stand.admin.query<{ until: Date | null }>(
      `update hub.${table} set valid_until = ${until} where ${where} returning valid_until as until`,
      [...values(of)],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`there is no ${table} to end`);
    return row.until;
  };
  return {
    grant: async (of) => void (await end(of, 'null')),
    revoke: async (of) => {
      const until = await end(of, `hub.instant() + interval '${String(AHEAD_MS)} ms'`);
      while ((await instantOf(of.stand.admin)) <= (until?.getTime() ?? Infinity)) await pause(20);
    },
  };
}
