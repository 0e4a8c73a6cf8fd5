/**
 * Random worlds for the twins that decide: signatures, seats and clearances of one member and one person, some standing, some over, some of others.
 * All spans begin and end within a few milliseconds of one another, so that every boundary can be looked at from both sides.
 */
import fc from 'fast-check';
import { CATEGORIES, PARTIES } from '#kernel';
import type { Category, Party } from '#kernel';
import { loadProtocol } from '#protocol';
import type { DecisionInputs, Interval, Protocol } from '#protocol';
import type { Story } from './oracle.js';

/** The protocol that the database of the specs holds. */
export const PROTOCOL: Protocol = loadProtocol('schema/protocols/south-wales.v1.yaml');

/** Whose a row of a world is. */
export type Whose = 'mine' | 'another';
export type Whom = 'me' | 'a colleague' | null;

export interface TwinSeat extends Interval {
  readonly agency: Whose;
  readonly party: Party;
  readonly member: Whom;
  readonly kind: string;
}

export interface TwinClearance extends Interval {
  readonly agency: Whose;
  readonly member: Whom;
  readonly category: Category | null;
}

/** The seals of a world: two, so that one may be open and the other not. */
export type SealName = 'a seal' | 'another seal';

export interface TwinSeal extends Interval {
  readonly agency: Whose;
  readonly member: Whom;
  readonly seal: SealName;
}

/** What is random of a world. Spans are in milliseconds from `base`. */
export interface TwinWorld {
  readonly party: Party;
  /** The instant the spans are counted from: the protocol's first instant, its last, or one between. */
  readonly base: number;
  /** Signatures of the member's agency. */
  readonly signatures: readonly Interval[];
  /** Signatures of the home team, whose protocol holds for the person; null: the member's agency is the home team. */
  readonly home: readonly Interval[] | null;
  readonly seats: readonly TwinSeat[];
  readonly informed: readonly Interval[];
  readonly participation: readonly Interval[];
  readonly consents: readonly TwinClearance[];
  readonly disclosures: readonly (TwinClearance & { readonly category: Category })[];
  readonly requests: readonly (TwinClearance & { readonly category: Category })[];
  readonly objections: readonly (TwinClearance & { readonly category: Category })[];
  readonly seals: readonly TwinSeal[];
}

const LAST = 16;
/** Before, at and after every boundary a world can have. */
export const INSTANTS: readonly number[] = Array.from({ length: LAST + 4 }, (_, index) => index - 2);

const KINDS = ['PANEL', 'LEAD', 'CUSTODY', 'ALLOCATION', 'ALLOCATION', 'CONTRACT', 'CHAIR', 'HOUSEHOLD', 'PARTNERSHIP', 'REQUEST', 'RUNG'];

const { from: FIRST, until: END } = PROTOCOL.validity;
const MIDDLE = FIRST + 180 * 24 * 3_600_000;

const span: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ from: -1, until: null }) },
  {
    weight: 3,
    arbitrary: fc
      .record({ from: fc.integer({ min: -1, max: LAST - 1 }), length: fc.option(fc.integer({ min: 1, max: LAST })) })
      .map(({ from, length }) => ({ from, until: length === null ? null : from + length })),
  },
);
const spans = fc.array(span, { maxLength: 2 });
const whose = fc.constantFrom<Whose[]>('mine', 'mine', 'mine', 'another');
const whom = fc.constantFrom<Exclude<Whom, null>[]>('me', 'me', 'a colleague');
const category = fc.constantFrom(...CATEGORIES);

/** Any world. */
export const twinWorld: fc.Arbitrary<TwinWorld> = fc.constantFrom(...PARTIES).chain((party) =>
  fc.record({
    party: fc.constant(party),
    base: fc.constantFrom(FIRST - 8, MIDDLE, MIDDLE, MIDDLE, END - 8),
    signatures: fc.array(span, { minLength: 0, maxLength: 2 }),
    home: fc.option(fc.array(span, { minLength: 1, maxLength: 2 })),
    seats: many(
      { agency: whose, party: fc.constantFrom(party, party, party, 'IG'), member: fc.option(whom), kind: fc.constantFrom(...KINDS) },
      4,
    ),
    informed: spans,
    participation: spans,
    consents: many({ agency: whose, member: fc.constant(null), category: fc.option(category) }, 4),
    disclosures: many({ agency: whose, member: fc.option(whom, { freq: 3 }), category }, 2),
    requests: many({ agency: whose, member: whom, category }, party === 'PO' ? 4 : 1),
    objections: many({ agency: whose, member: fc.constant(null), category }, 2),
    seals: many({ agency: whose, member: fc.option(whom), seal: fc.constantFrom<SealName[]>('a seal', 'another seal') }, 3),
  }),
);

function many<T>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }, maxLength: number): fc.Arbitrary<(T & Interval)[]> {
  const one = fc.tuple(fc.record<T>(fields), span).map(([row, interval]) => ({ ...row, ...interval }));
  return fc.array(one, { maxLength });
}

/** The world as `decide` takes it. The protocol holds for the person while their home team has signed it too. */
export function inputsOf(world: TwinWorld): DecisionInputs {
  const { party, signatures, seats, informed, participation, consents, disclosures, requests, objections, seals } = world;
  const refs = <T>(rows: readonly T[]): (T & { readonly ref: string })[] => rows.map((row, index) => ({ ...row, ref: String(index) }));
  return {
    protocol: { ...PROTOCOL, validity: { from: FIRST - world.base, until: END - world.base } },
    member: { id: 'me', agency: 'mine', party },
    signatures: signatures.map((signature) => ({ agency: 'mine', ...signature })),
    seats: refs(seats),
    informed,
    participation,
    consents: refs(consents),
    // A disclosure to nobody by name opens nothing.
    disclosures: refs(disclosures).map((row) => ({ ...row, member: row.member ?? 'nobody' })),
    requests: refs(requests).map((row) => ({ ...row, member: row.member ?? 'nobody' })),
    objections,
    seals,
  };
}

/** The world as the paper tells it: instants of the calendar. Disclosures to nobody by name stay: they open nothing. */
export function storyOf(world: TwinWorld): Story {
  const { base, home } = world;
  const dated = <T extends Interval>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, from: base + row.from, until: row.until === null ? null : base + row.until }));
  const signed = (agency: string, spans: readonly Interval[]): (Interval & { agency: string })[] =>
    spans.map((one) => ({ agency, ...one }));
  return {
    partnership: 'south-wales',
    caller: { member: 'me', agency: 'mine', party: world.party },
    employed: { from: 0, until: null },
    home: home === null ? 'mine' : 'home',
    signatures: dated([...signed('mine', world.signatures), ...signed('home', home ?? [])]),
    seats: dated(world.seats),
    stays: [],
    informed: dated(world.informed),
    participating: dated(world.participation),
    refused: [],
    consents: dated(world.consents),
    disclosures: dated(world.disclosures),
    requests: dated(world.requests),
    objections: dated(world.objections),
    seals: dated(world.seals),
  };
}
