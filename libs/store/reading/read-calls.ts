/**
 * The read calls from the process's side: named prepared statements on the pool TypeORM owns, one round trip each.
 */
import type { Pool } from 'pg';
import { Refusal } from '#kernel';
import type { Caller } from '#kernel';
import { Reading } from './reading.js';
import type { Nouns, NounsShown, Opened, Reader, SliceRow, Vector } from './reading.js';

/** The instant of a read as the ledger writes it: UTC, to the microsecond. */
export const AT = `to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;

/** The caller as arguments of every call of the store: nothing else of a token reaches the database. */
export function callerArguments(caller: Caller): (string | null)[] {
  return [caller.issuer, caller.subject, caller.agency, caller.role, caller.onBehalfOf];
}

/** Whom to read, and which nouns of them. */
export interface PersonRead {
  readonly person: string;
  readonly nouns: Nouns;
}

/** The person as the caller may see them now. The reading of somebody unknown, or not the caller's, is not `seated`. */
export async function readPerson(pool: Pool, caller: Caller, { person, nouns }: PersonRead): Promise<Reading> {
  const { rows } = await pool.query<{ read: string | null }>({
    name: 'hub.read_person',
    text: 'select hub.read_person($1, $2, $3, $4, $5, $6, $7) as read',
    values: [...callerArguments(caller), person, nouns],
  });
  const read = rows[0]?.read ?? null;
  if (read === null) throw notSignedIn();
  const row = JSON.parse(read) as PersonRow;
  return new Reading(readerOf(row), person, vectorOf(row.vector), row.slices).only(nouns);
}

/** A page of people: those asked for, or those the caller's seats reach after `after`. */
export interface PeoplePage extends NounsShown {
  readonly people: readonly string[] | null;
  readonly after: string | null;
  readonly limit: number;
}

/** The seated people of a page, full as long as there are so many. `last` is whom the next page begins after; null: nobody seated comes after. */
export async function readPeople(pool: Pool, caller: Caller, page: PeoplePage): Promise<{ readings: Reading[]; last: string | null }> {
  const { rows } = await pool.query<{ read: string | null }>({
    name: 'hub.read_people',
    text: 'select hub.read_people($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as read',
    values: [...callerArguments(caller), page.people, page.after, page.limit, page.nouns, page.asFacts],
  });
  const read = rows[0]?.read ?? null;
  if (read === null) throw notSignedIn();
  const row = JSON.parse(read) as PeopleRow;
  const reader = readerOf(row);
  const slices = slicesByPerson(row.slices);
  const readings = row.vectors.map((vector) => {
    return new Reading(reader, vector.person_id, vectorOf(vector), slices.get(vector.person_id) ?? []).only(page.nouns);
  });
  return { readings, last: row.last };
}

/** The refusal for a subject the register does not know, or knows in more than one hat. */
export function notSignedIn(): Refusal {
  return new Refusal(
    'NOT_SIGNED_IN',
    'You are not in the register of members under this sign-in. Ask your agency administrator to register you.',
  );
}

export interface CallerRow {
  readonly member_id: string;
  readonly agency_id: string;
  readonly party: string | null;
  readonly at: string;
}

interface PersonRow extends CallerRow {
  readonly vector: VectorRow;
  readonly slices: readonly SliceRow[];
}

interface PeopleRow extends CallerRow {
  readonly last: string | null;
  readonly vectors: readonly VectorRow[];
  /** Of all of them, each with its person. */
  readonly slices: readonly SliceRow[];
}

/** hub.vector as JSON. */
export interface VectorRow {
  readonly person_id: string;
  readonly protocol_id: string | null;
  readonly seated: boolean | null;
  readonly fact: number | null;
  readonly own: number | null;
  readonly every: number | null;
  readonly write_own: number | null;
  readonly write_every: number | null;
  readonly consent: number | null;
  readonly write_consent: number | null;
  readonly subject: string | null;
  readonly clearances: Record<string, string> | null;
  readonly opened?: number | null;
  readonly openings?: Record<string, Opened> | null;
  readonly seals?: string | null;
  readonly disclosable?: number;
  readonly releasable?: number;
  readonly rungs?: string[];
  readonly joined_with?: string | null;
  /** Of the record that is kept: whether the reader has a seat for it. */
  readonly kept?: boolean | null;
}

function slicesByPerson(slices: readonly SliceRow[]): Map<string, SliceRow[]> {
  const byPerson = new Map<string, SliceRow[]>();
  for (const slice of slices) {
    const person = slice[5] ?? '';
    const known = byPerson.get(person);
    if (known === undefined) byPerson.set(person, [slice]);
    else known.push(slice);
  }
  return byPerson;
}

export function readerOf(row: CallerRow): Reader {
  return { member: row.member_id, agency: row.agency_id, party: row.party, at: row.at };
}

/** Most readers hold no seal: the list is made once. */
const NONE: readonly string[] = [];

export function vectorOf(row: VectorRow | null): Vector {
  return {
    protocol: row?.protocol_id ?? null,
    seated: row?.seated ?? false,
    fact: row?.fact ?? 0,
    own: row?.own ?? 0,
    every: row?.every ?? 0,
    writeOwn: row?.write_own ?? 0,
    writeEvery: row?.write_every ?? 0,
    consent: row?.consent ?? 0,
    writeConsent: row?.write_consent ?? 0,
    subject: row?.subject?.replace('\\x', '') ?? null,
    clearances: row?.clearances ?? {},
    opened: row?.opened ?? 0,
    openings: row?.openings ?? {},
    seals: row?.seals?.split(',') ?? NONE,
    ...(row?.disclosable === undefined ? {} : { disclosable: row.disclosable }),
    ...(row?.releasable === undefined ? {} : { releasable: row.releasable }),
    ...(row?.rungs === undefined ? {} : { rungs: row.rungs }),
    ...(typeof row?.joined_with === 'string'
      ? { joined: { with: row.joined_with, kept: typeof row.kept === 'boolean', seated: row.kept === true } }
      : {}),
  };
}
