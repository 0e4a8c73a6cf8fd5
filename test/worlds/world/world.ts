/**
 * A world: one person, one caller, what has been agreed, opened and ended between them, and records of many kinds; in some the person has a second record.
 * Worlds come in batches that share what is not the person's: the clock, the signatures, and who has left.
 */
import { HOUR, PAPERS } from '../../matrix/oracle.js';
import type { Span, Story } from '../../matrix/oracle.js';
import type { Caller } from './callers.js';

/** Hours from the instant a batch is counted from. */
export type Hours = Span;

/** Whose a row of a world is: the caller's agency's, or another's; and whom of the agency it names. */
export type Whose = 'mine' | 'another';
export type Whom = 'me' | 'a colleague' | null;

/** A record of a world: its kind, whose it is, and (actions) by when, in days, and how it stands. */
export interface WorldRecord {
  readonly kind: string;
  readonly owner: Whose;
  readonly due: number;
  readonly status: 'AGREED' | 'DONE';
  readonly sealed: boolean;
}

/** A reason to know. */
export interface SeatOf {
  readonly agency: Whose;
  readonly party: string;
  readonly member: Whom;
  readonly kind: string;
}

/** All that is known of a person to one home team. */
export interface Known {
  readonly partnership: string;
  /** Which of the partnership's teams is at home. */
  readonly home: 0 | 1;
  readonly seats: readonly (Hours & SeatOf)[];
  /** Times in custody at the caller's establishment; `kept` is the day access ends, counted from the day of the batch, null: no release is planned. */
  readonly stays: readonly { readonly recorded: number; readonly kept: number | null; readonly here: boolean }[];
  readonly informed: readonly Hours[];
  readonly participating: readonly Hours[];
  readonly consents: readonly (Hours & { readonly agency: Whose; readonly category: string | null })[];
  readonly disclosures: readonly (Hours & { readonly agency: Whose; readonly member: Whom; readonly category: string })[];
  readonly requests: World['disclosures'];
  readonly objections: readonly (Hours & { readonly agency: Whose; readonly category: string })[];
  /** While the seal on the sealed records is open. */
  readonly seals: readonly (Hours & { readonly agency: Whose; readonly member: Whom })[];
  readonly records: readonly WorldRecord[];
}

/** A world, by whose login it is asked about. */
export interface World extends Known {
  readonly login: string;
  /** Which of its records are asked for, listened to and written. */
  readonly turn: number;
  /** Null: they have one record. */
  readonly beside: Beside | null;
}

/** A second record of the same person, which somebody has said is of the same. */
export interface Beside {
  readonly known: Known;
  /** By whom, and whether both are to be known by the id of the world's own record. */
  readonly proposer: Whose;
  readonly keepsFirst: boolean;
  /** What came of it at which hour (PROPOSED: nothing yet), and (JOINED) when they were parted again. */
  readonly stands: 'PROPOSED' | 'DECLINED' | 'JOINED';
  readonly since: number;
  readonly parted: number | null;
  /** When voluntary support was refused on the world's own record, and on this: at hours at which it was not agreed to, nothing ends with it. */
  readonly refused: readonly [readonly number[], readonly number[]];
}

/** What the worlds of a batch share. */
export interface Batch {
  /** The instant all hours are counted from. */
  readonly base: number;
  /** When everything is read, and when it is heard of and written: hours, at a boundary or two minutes before the next. */
  readonly at: number;
  readonly later: number;
  /** Signatures, by a number for each partnership and agency. */
  readonly signatures: readonly (readonly Hours[])[];
  /** From when on somebody has left, for every caller; null: they have not. */
  readonly left: readonly (number | null)[];
}

/** All the while. */
export const STANDING: Hours = { from: -48, until: null };

/** Why a party has a reason to know, where it is not a place on the panel. */
export const REASON: Readonly<Record<string, string>> = {
  SE: 'CUSTODY',
  CH: 'CHAIR',
  YP: 'HOUSEHOLD',
  PC: 'HOUSEHOLD',
  BR: 'REQUEST',
  IG: 'PARTNERSHIP',
};

/** The teams that can be home, by partnership. */
export const HOMES: Readonly<Record<string, readonly [string, string]>> = {
  'south-wales': ['cardiff-yot', 'newport-yot'],
  'north-wales': ['wrexham-yot', 'flintshire-yot'],
};

/** The agency of "another". It has no caller. */
export const ANOTHER = 'newport-education';

/** Who signs in a batch: the agencies of the callers and the teams, each under both protocols. */
export function signaturesOf(batch: Batch, callers: readonly Caller[]): (Hours & { agency: string; partnership: string })[] {
  const agencies = [...new Set([...callers.map(({ agency }) => agency), ...Object.values(HOMES).flat()])];
  return Object.keys(PAPERS).flatMap((partnership, half) =>
    agencies.flatMap((agency, index) =>
      (batch.signatures[(half * agencies.length + index) % batch.signatures.length] ?? []).map((hours) => ({
        agency,
        partnership,
        ...hours,
      })),
    ),
  );
}

/** What the second record of a world is, as a world of the same caller. */
export const worldBeside = ({ login, turn }: World, { known }: Beside): World => ({ ...known, login, turn, beside: null });

/** A story with the seal of all that is sealed in it. */
export interface SealedStory extends Story {
  readonly seal: string;
}

/** The world as the paper tells it. */
export function storyOf(world: World, batch: Batch, { callers, seal }: { callers: readonly Caller[]; seal: string }): SealedStory {
  const me = callers.findIndex(({ login }) => login === world.login);
  const caller = callers[me];
  if (caller === undefined) throw new Error(`nobody is ${world.login}`);
  const at = (hours: number): number => batch.base + hours * HOUR;
  const dated = <T extends Hours>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, from: at(row.from), until: row.until === null ? null : at(row.until) }));
  const agencyOf = (whoseRow: Whose): string => (whoseRow === 'mine' ? caller.agency : ANOTHER);
  const memberOf = (of: Whom): string | null => (of === 'me' ? caller.id : of === null ? null : caller.colleague);
  const named = <T extends { agency: Whose; member: Whom }>(
    row: T,
  ): Omit<T, 'agency' | 'member'> & { agency: string; member: string | null } => ({
    ...row,
    agency: agencyOf(row.agency),
    member: memberOf(row.member),
  });
  const days = PAPERS[world.partnership]?.afterRelease.days ?? 0;
  return {
    seal,
    partnership: world.partnership,
    caller: { member: caller.id, agency: caller.agency, party: caller.party },
    employed: { from: 0, until: leavingOf(batch, me) },
    home: HOMES[world.partnership]?.[world.home] ?? '',
    signatures: dated(signaturesOf(batch, callers).filter(({ partnership }) => partnership === world.partnership)),
    seats: dated(world.seats).map(named),
    stays: world.stays.map(({ recorded, kept, here }) => ({
      establishment: here ? caller.agency : ANOTHER,
      recorded: at(recorded),
      releaseOn: kept === null ? null : dayOf(batch.base + (kept - days) * 24 * HOUR),
    })),
    informed: dated(world.informed),
    participating: dated(world.participating),
    refused: [],
    consents: dated(world.consents).map((row) => ({ ...row, agency: agencyOf(row.agency) })),
    disclosures: dated(world.disclosures).map(named),
    requests: dated(world.requests).map(named),
    objections: dated(world.objections).map((row) => ({ ...row, agency: agencyOf(row.agency) })),
    seals: dated(world.seals).map((row) => ({ ...named(row), seal })),
  };
}

/** When a caller leaves; null: not. */
export function leavingOf({ base, left }: Batch, caller: number): number | null {
  const hours = left[caller] ?? null;
  return hours === null ? null : base + hours * HOUR;
}

/** In milliseconds. */
export const DAY = 24 * HOUR;

/** The day of an instant, in UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The instants a batch looks at. */
export const instantsOf = ({ base, at, later }: Batch): { at: number; later: number } => ({
  at: base + at * HOUR,
  later: base + later * HOUR,
});
