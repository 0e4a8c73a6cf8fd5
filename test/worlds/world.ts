/**
 * Random worlds: one person, one caller, what has been agreed, opened and ended between them, and records of many kinds. Worlds come in batches that
 * share what is not the person's: the clock, the signatures, and who has left.
 */
import fc from 'fast-check';
import { HOUR, PAPERS, TABLE } from '../matrix/oracle.js';
import type { Span, Story } from '../matrix/oracle.js';
import type { Caller } from './callers.js';
import { KINDS } from './kinds.js';

/** Hours from the instant a batch is counted from. */
type Hours = Span;

type Whose = 'mine' | 'another';
type Whom = 'me' | 'a colleague' | null;

/** A record of a world: its kind, whose it is, and (actions) by when, in days, and how it stands. */
export interface WorldRecord {
  readonly kind: string;
  readonly owner: Whose;
  readonly due: number;
  readonly status: 'AGREED' | 'DONE';
}

interface SeatOf {
  readonly agency: Whose;
  readonly party: string;
  readonly member: Whom;
  readonly kind: string;
}

export interface World {
  readonly login: string;
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
  readonly records: readonly WorldRecord[];
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


const LAST = 12;
const standing: Hours = { from: -48, until: null };

const passing: fc.Arbitrary<Hours> = fc
  .record({ from: fc.integer({ min: -2, max: LAST }), length: fc.option(fc.integer({ min: 1, max: LAST })) })
  .map(({ from, length }) => ({ from, until: length === null ? null : from + length }));

/** Mostly standing throughout, sometimes beginning or ending on the way, sometimes not there. */
const mostly = (weight: number): fc.Arbitrary<Hours[]> =>
  fc.oneof<fc.WeightedArbitrary<Hours[]>[]>(
    { weight, arbitrary: fc.constant([standing]) },
    { weight: 2, arbitrary: fc.array(passing, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
const span = fc.oneof({ weight: 3, arbitrary: fc.constant(standing) }, { weight: 2, arbitrary: passing });
const whose = fc.constantFrom<Whose[]>('mine', 'mine', 'mine', 'another');
const whom = fc.constantFrom<Whom[]>('me', 'me', 'a colleague', null);
const category = fc.constantFrom(...TABLE);

/** Some of a kind of row, with their spans. */
function some<T>(row: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<(T & Hours)[]> {
  return fc.array(
    fc.tuple(row, span).map(([fields, hours]) => ({ ...fields, ...hours })),
    { maxLength },
  );
}

/** Why a party has a reason to know, where it is not a place on the panel. */
const REASON: Readonly<Record<string, string>> = {
  SE: 'CUSTODY',
  CH: 'CHAIR',
  YP: 'HOUSEHOLD',
  PC: 'HOUSEHOLD',
  BR: 'REQUEST',
  IG: 'PARTNERSHIP',
};
const KINDS_OF_SEAT = ['PANEL', 'LEAD', 'CUSTODY', 'ALLOCATION', 'CONTRACT', 'CHAIR', 'PARTNERSHIP', 'REQUEST', 'RUNG'];

/** The seats of a party: the usual one, an allocation, and what else there may be. */
function seatsOf(party: string): fc.Arbitrary<World['seats']> {
  const usual: SeatOf = { agency: 'mine', party, member: null, kind: REASON[party] ?? 'PANEL' };
  const allocated: SeatOf = { agency: 'mine', party, member: 'me', kind: 'ALLOCATION' };
  const other = fc.record({
    agency: whose,
    party: fc.constantFrom(party, party, 'IG'),
    member: whom,
    kind: fc.constantFrom(...KINDS_OF_SEAT),
  });
  const of = (seat: SeatOf, weight: number): fc.Arbitrary<(SeatOf & Hours)[]> =>
    mostly(weight).map((spans) => spans.map((hours) => ({ ...seat, ...hours })));
  return fc
    .tuple(of(usual, 12), of(allocated, 5), some(other, 2))
    .map((all): World['seats'] => all.flat());
}

const stay = fc.record({ recorded: fc.integer({ min: -4, max: LAST }), kept: fc.option(fc.integer({ min: -1, max: 2 })), here: fc.boolean() });

const worldOf = ({ login, party }: Caller): fc.Arbitrary<World> =>
  fc.record({
    login: fc.constant(login),
    partnership: fc.constantFrom('south-wales', 'south-wales', 'north-wales'),
    home: fc.constantFrom<(0 | 1)[]>(0, 0, 1),
    seats: seatsOf(party),
    stays: party === 'SE' ? fc.array(stay, { maxLength: 2 }).map((all) => all.sort((a, b) => a.recorded - b.recorded)) : fc.constant([]),
    informed: mostly(9),
    participating: mostly(9),
    consents: some(fc.record({ agency: whose, category: fc.option(category, { freq: 3 }) }), 4),
    disclosures: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: some(fc.record({ agency: whose, member: whom, category }), 3) },
    ),
    records: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...KINDS.map(({ name }) => name)),
        owner: fc.constantFrom<Whose[]>('mine', 'another'),
        due: fc.integer({ min: 0, max: 6 }),
        status: fc.constantFrom<WorldRecord['status'][]>('AGREED', 'DONE'),
      }),
      { minLength: 8, maxLength: 12, selector: ({ kind }) => kind },
    ),
  });

/** Any world of these callers. */
export const anyWorld = (callers: readonly Caller[]): fc.Arbitrary<World> => fc.constantFrom(...callers).chain(worldOf);

const paper = PAPERS['south-wales'];
const FIRST = Date.parse(paper?.validFrom ?? '');
const END = Date.parse(paper?.validUntil ?? '') + 24 * HOUR;
/** Within a day of the night the clocks go forward, and of the one they go back. */
const NIGHTS = ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z'].map((night) => Date.parse(night));

const instant = fc
  .record({ hour: fc.integer({ min: 0, max: LAST }), before: fc.boolean() })
  .map(({ hour, before }) => (before ? hour - 1 / 30 : hour));

const leaving: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 24, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: LAST }) },
);

/** Any batch of these callers. Most stand in a quiet time between the protocol's first day and its last. */
export const anyBatch = (callers: readonly Caller[]): fc.Arbitrary<Batch> =>
  fc.record({
    base: fc.constantFrom(FIRST + 120 * 24 * HOUR, FIRST + 200 * 24 * HOUR, ...NIGHTS, FIRST - 6 * HOUR, END - 6 * HOUR),
    at: instant,
    later: instant,
    signatures: fc.array(mostly(14), { minLength: 40, maxLength: 40 }),
    left: fc.array(leaving, { minLength: callers.length, maxLength: callers.length }),
  });

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
      (batch.signatures[(half * agencies.length + index) % batch.signatures.length] ?? []).map((hours) => ({ agency, partnership, ...hours })),
    ),
  );
}

/** The world as the paper tells it. */
export function storyOf(world: World, batch: Batch, callers: readonly Caller[]): Story {
  const me = callers.findIndex(({ login }) => login === world.login);
  const caller = callers[me];
  if (caller === undefined) throw new Error(`nobody is ${world.login}`);
  const at = (hours: number): number => batch.base + hours * HOUR;
  const dated = <T extends Hours>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, from: at(row.from), until: row.until === null ? null : at(row.until) }));
  const agencyOf = (whoseRow: Whose): string => (whoseRow === 'mine' ? caller.agency : ANOTHER);
  const memberOf = (of: Whom): string | null => (of === 'me' ? caller.id : of === null ? null : caller.colleague);
  const days = PAPERS[world.partnership]?.afterRelease.days ?? 0;
  return {
    partnership: world.partnership,
    caller: { member: caller.id, agency: caller.agency, party: caller.party },
    employed: { from: 0, until: leavingOf(batch, me) },
    home: HOMES[world.partnership]?.[world.home] ?? '',
    signatures: dated(signaturesOf(batch, callers).filter(({ partnership }) => partnership === world.partnership)),
    seats: dated(world.seats).map((seat) => ({ ...seat, agency: agencyOf(seat.agency), member: memberOf(seat.member) })),
    stays: world.stays.map(({ recorded, kept, here }) => ({
      establishment: here ? caller.agency : ANOTHER,
      recorded: at(recorded),
      releaseOn: kept === null ? null : dayOf(batch.base + (kept - days) * 24 * HOUR),
    })),
    informed: dated(world.informed),
    participating: dated(world.participating),
    consents: dated(world.consents).map((row) => ({ ...row, agency: agencyOf(row.agency) })),
    disclosures: dated(world.disclosures).map((row) => ({ ...row, agency: agencyOf(row.agency), member: memberOf(row.member) })),
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
export const instantsOf = ({ base, at, later }: Batch): { at: number; later: number } => ({ at: base + at * HOUR, later: base + later * HOUR });
