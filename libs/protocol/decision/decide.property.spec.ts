/** What holds of `decide` whatever the inputs: every instant is decided once, and nothing that stands more ever gives less. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, HOUSEHOLD_PARTIES, PARTIES, SEATLESS } from '#kernel';
import type { Interval, ReadLevel, WriteLevel } from '../document/protocol.js';
import { decide, decisionAt } from './decide.js';
import type { DecisionInputs, Grant } from './decision.js';
import { PROTOCOL } from './example-inputs.js';

const INSTANTS = Array.from({ length: 26 }, (_, index) => index - 2);
/** For each read level, what it includes. */
const INCLUDES: Readonly<Record<ReadLevel, readonly ReadLevel[]>> = {
  NONE: ['NONE'],
  FACT: ['NONE', 'FACT'],
  OWN_ALONE: ['NONE', 'OWN_ALONE'],
  OWN: ['NONE', 'FACT', 'OWN_ALONE', 'OWN'],
  ALL: ['NONE', 'FACT', 'OWN_ALONE', 'OWN', 'ALL'],
};
const WRITES: readonly WriteLevel[] = ['NONE', 'OWN', 'ALL'];

const span = fc
  .tuple(fc.integer({ min: -1, max: 20 }), fc.option(fc.integer({ min: 0, max: 22 })))
  .map(([from, until]): Interval => ({ from, until }));
const agency = fc.constantFrom('mine', 'another');
const member = fc.constantFrom('me', 'someone else');
const category = fc.constantFrom(...CATEGORIES);
const ref = fc.constantFrom('a', 'b', 'c');
const spans = fc.array(span, { maxLength: 2 });

const inputs: fc.Arbitrary<DecisionInputs> = fc.constantFrom(...PARTIES).chain((party) =>
  fc.record({
    protocol: fc.constant({ ...PROTOCOL, validity: { from: 1, until: 18 } }),
    member: fc.constant({ id: 'me', agency: 'mine', party }),
    signatures: many({ agency }),
    seats: many({
      agency,
      party: fc.constantFrom(party, party, 'IG'),
      member: fc.option(member),
      kind: fc.constantFrom('PANEL', 'ALLOCATION', 'CONTRACT'),
      ref,
    }),
    informed: spans,
    participation: spans,
    consents: many({ agency, category: fc.option(category), ref }),
    disclosures: many({ agency, member, category, ref }),
    requests: many({ agency, member, category, ref }),
    objections: many({ agency, category }),
    seals: many({ agency, member: fc.option(member), seal: ref }),
  }),
);

function many<T>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<(T & Interval)[]> {
  return fc.array(
    fc.tuple(fc.record<T>(fields), span).map(([row, interval]) => ({ ...row, ...interval })),
    { maxLength: 3 },
  );
}

describe('decide', () => {
  it('gives every category at every instant exactly one grant, and joins equal neighbours', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        for (const grants of byCategory(decide(given))) {
          expect([grants[0]?.from, grants.at(-1)?.until]).toEqual([Number.NEGATIVE_INFINITY, null]);
          for (const [index, next] of grants.slice(1).entries()) {
            const { until, ...before } = grants[index] as Grant;
            expect(until).toBe(next.from);
            expect({ ...before, from: next.from, until: next.until }).not.toEqual(next);
          }
        }
      }),
    );
  });

  it('decides at an instant as it does for a world in which nothing ever changes', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...INSTANTS), (given, instant) => {
        const still = decisionAt(decide(frozenAt(given, instant)), instant);
        const decided = decisionAt(decide(given), instant);
        for (const name of CATEGORIES) expect(levelsOf(decided.get(name))).toEqual(levelsOf(still.get(name)));
      }),
    );
  });

  it('never gives less for a consent, a telling, a taking part, a seat, a signature or a disclosure more', () => {
    fc.assert(
      fc.property(inputs, inputs, fc.constantFrom(...STANDING), (given, other, more) => {
        const added = { ...given, [more]: [...given[more], ...other[more]] };
        for (const instant of INSTANTS) expectNoLess(decisionAt(decide(given), instant), decisionAt(decide(added), instant));
      }),
      { numRuns: 60 },
    );
  });

  it('gives nothing without a signature, a seat or a cell, unless a disclosure stands', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { party } = given.member;
        const household = HOUSEHOLD_PARTIES.includes(party);
        if (!household) expectAllClosed(decide({ ...given, signatures: [] }));
        const undisclosed = { ...given, disclosures: [], requests: [] };
        expectAllClosed(decide({ ...undisclosed, seats: [] }).filter((grant) => !SEATLESS.includes(grant.category)));
        expectAllClosed(decide(undisclosed).filter((grant) => PROTOCOL.matrix.cell(party, grant.category) === null));
      }),
    );
  });

  it('has a code exactly where something cannot be read, and a clearance only where something is given', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        for (const { read, write, code, clearance } of decide(given)) {
          expect(code === null).toBe(read === 'ALL');
          if (clearance !== null) expect([read, write]).not.toEqual(['NONE', 'NONE']);
        }
      }),
    );
  });

  it('asks for consent exactly where consenting and telling would let more be read', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...INSTANTS), (given, instant) => {
        const always = { from: -10, until: null };
        const consents = [{ agency: 'mine', category: null, ref: 'z', ...always }];
        const asked = decisionAt(decide({ ...given, informed: [always], consents }), instant);
        for (const [name, { read, code }] of decisionAt(decide(given), instant)) {
          expect(code === 'CONSENT_NEEDED').toBe(asked.get(name)?.read !== read);
        }
      }),
    );
  });
});

const STANDING = ['signatures', 'seats', 'informed', 'participation', 'consents', 'disclosures', 'requests'] as const;

function byCategory(grants: readonly Grant[]): Grant[][] {
  return CATEGORIES.map((name) => grants.filter((grant) => grant.category === name));
}

/** The same inputs with every row that stands at the instant standing for ever, and every other gone. */
function frozenAt(given: DecisionInputs, instant: number): DecisionInputs {
  const still = <T extends Interval>(rows: readonly T[]): T[] =>
    rows
      .filter(({ from, until }) => from <= instant && !(until !== null && until <= instant))
      .map((row) => ({ ...row, from: Number.NEGATIVE_INFINITY, until: null }));
  const valid = still([given.protocol.validity]).length > 0;
  return {
    ...given,
    protocol: { ...given.protocol, validity: valid ? { from: -100, until: 100 } : { from: 100, until: 100 } },
    signatures: still(given.signatures),
    seats: still(given.seats),
    informed: still(given.informed),
    participation: still(given.participation),
    consents: still(given.consents),
    disclosures: still(given.disclosures),
    requests: still(given.requests),
  };
}

function levelsOf(grant: Grant | undefined): unknown {
  return grant && [grant.read, grant.write, grant.code, grant.clearance];
}

function expectNoLess(before: ReadonlyMap<string, Grant>, after: ReadonlyMap<string, Grant>): void {
  for (const [name, was] of before) {
    const now = after.get(name);
    const less = now === undefined || !INCLUDES[now.read].includes(was.read) || WRITES.indexOf(now.write) < WRITES.indexOf(was.write);
    if (less) throw new Error(`${name} went from ${was.read}/${was.write} to ${now?.read}/${now?.write}`);
  }
}

function expectAllClosed(grants: readonly Grant[]): void {
  for (const { category: name, read, write, code } of grants) {
    expect([name, read, write, code]).toEqual([name, 'NONE', 'NONE', 'NOT_SHARED']);
  }
}
