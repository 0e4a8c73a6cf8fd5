/** Draws random worlds and batches: mostly what stands throughout, often what begins or ends while they are looked at. */
import fc from 'fast-check';
import { HOUR, PAPERS } from '../../matrix/oracle.js';
import type { Caller } from './callers.js';
import { KINDS } from './kinds.js';
import { LAST, category, mostly, some, whom, whose } from './spans.js';
import { ofTwoRecords } from './two-records.js';
import { REASON } from './world.js';
import type { Batch, Hours, Known, SeatOf, Whose, World, WorldRecord } from './world.js';

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
  return fc.tuple(of(usual, 12), of(allocated, 5), some(other, 2)).map((all): World['seats'] => all.flat());
}

const opening = fc.record({ agency: whose, member: whom, category });
const stay = fc.record({
  recorded: fc.integer({ min: -4, max: LAST }),
  kept: fc.option(fc.integer({ min: -1, max: 2 })),
  here: fc.boolean(),
});

/** What one home team knows, with so many records. */
const knownOf = (
  { party }: Caller,
  records: { readonly minLength: number; readonly maxLength: number },
): { [Field in keyof Known]: fc.Arbitrary<Known[Field]> } => ({
  partnership: fc.constantFrom('south-wales', 'south-wales', 'north-wales'),
  home: fc.constantFrom<(0 | 1)[]>(0, 0, 1),
  seats: seatsOf(party ?? 'IG'),
  stays: party === 'SE' ? fc.array(stay, { maxLength: 2 }).map((all) => all.sort((a, b) => a.recorded - b.recorded)) : fc.constant([]),
  informed: mostly(9),
  participating: mostly(9),
  consents: some(fc.record({ agency: whose, category: fc.option(category, { freq: 3 }) }), 4),
  disclosures: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(opening, 3) }),
  requests:
    party === 'PO' ? some(opening, 3) : fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(opening, 1) }),
  objections: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: some(fc.record({ agency: whose, category }), 2) },
  ),
  seals: some(fc.record({ agency: whose, member: whom }), 2),
  records: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...KINDS.map(({ name }) => name)),
      owner: fc.constantFrom<Whose[]>('mine', 'another'),
      due: fc.integer({ min: 0, max: 6 }),
      status: fc.constantFrom<WorldRecord['status'][]>('AGREED', 'DONE'),
      sealed: fc.constantFrom(...Array.from({ length: 9 }, () => false), true),
    }),
    { ...records, selector: ({ kind }) => kind },
  ),
});

const aloneOf = (caller: Caller): fc.Arbitrary<World> =>
  fc.record({
    ...knownOf(caller, { minLength: 8, maxLength: 12 }),
    login: fc.constant(caller.login),
    turn: fc.nat({ max: 9_999 }),
    beside: fc.constant(null),
  });

/** One in so many worlds is of somebody with two records. */
const TWO_RECORDS = 8;

/** Any world of these callers. */
export const anyWorld = (callers: readonly Caller[]): fc.Arbitrary<World> =>
  fc
    .constantFrom(...callers)
    .chain((caller) =>
      fc.oneof(
        { weight: TWO_RECORDS - 1, arbitrary: aloneOf(caller) },
        { weight: 1, arbitrary: ofTwoRecords(aloneOf(caller), caller, fc.record(knownOf(caller, { minLength: 3, maxLength: 6 }))) },
      ),
    );

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
  fc.record(batchOf(callers)).map(({ at, later, ...batch }) => ({ ...batch, at: Math.min(at, later), later: Math.max(at, later) }));

const batchOf = (callers: readonly Caller[]): { [Field in keyof Batch]: fc.Arbitrary<Batch[Field]> } => ({
  base: fc.constantFrom(FIRST + 120 * 24 * HOUR, FIRST + 200 * 24 * HOUR, ...NIGHTS, FIRST - 6 * HOUR, END - 6 * HOUR),
  at: instant,
  later: instant,
  signatures: fc.array(mostly(14), { minLength: 40, maxLength: 40 }),
  left: fc.array(leaving, { minLength: callers.length, maxLength: callers.length }),
});
