import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, maskOf } from '#kernel';
import { JoinedReading } from './joined-reading.js';
import { GUARD, Reading } from './reading.js';
import type { SliceRow, Vector } from './reading.js';

const READER = { member: 'm', agency: 'a', party: 'SE', at: '2026-11-26T09:00:00.000000Z' };
const KEPT = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const NONE = { writeOwn: 0, writeEvery: 0, consent: 0, writeConsent: 0, subject: null, clearances: {}, opened: 0, openings: {}, seals: [] };

const masks = fc.integer({ min: 0, max: 2 ** CATEGORIES.length - 1 });
const vectors = fc
  .record({ seated: fc.boolean(), bySeat: fc.boolean(), fact: masks, own: masks, every: masks })
  .map(({ bySeat, ...vector }): Vector => {
    return { ...NONE, protocol: 'p', ...vector, joined: { with: '', kept: true, seated: vector.seated && bySeat } };
  });
/** The rows of one record, each of one category, by whomever it is. */
const records = fc.array(fc.tuple(fc.nat(CATEGORIES.length - 1), fc.constantFrom('a', 'b'), fc.constantFrom('FULL', 'FACT')), {
  maxLength: 6,
});
type Records = readonly (readonly [number, string, 'FULL' | 'FACT'])[];

const slicesOf = (person: string, rows: Records): SliceRow[] =>
  rows.map(([category, owner, face], place) => ['goal', 1 << category, face, owner, [{ id: `${person.slice(0, 1)}${String(place)}` }]]);
const read = (person: string, vector: Vector, rows: Records): Reading => new Reading(READER, person, vector, slicesOf(person, rows));

const ofBoth = fc.record({ kept: vectors, other: vectors, keptRows: records, otherRows: records });
const joinedOf = ({ kept, other, keptRows, otherRows }: { kept: Vector; other: Vector; keptRows: Records; otherRows: Records }) =>
  new JoinedReading(read(KEPT, kept, keptRows), read(OTHER, other, otherRows));

describe('two records read side by side', () => {
  test('are the rows of each, newest first, each under the vector of its own record', () => {
    fc.assert(
      fc.property(ofBoth, (both) => {
        const rows = joinedOf(both).many('goal');
        const alone = [...read(KEPT, both.kept, both.keptRows).many('goal'), ...read(OTHER, both.other, both.otherRows).many('goal')];
        expect(rows.map(({ id }) => id)).toEqual(alone.map(({ id }) => id).sort((a, b) => (a < b ? 1 : -1)));
        for (const { id, [GUARD]: guard } of rows) {
          expect(guard.reading.person).toBe(id.startsWith('1') ? KEPT : OTHER);
          expect(guard.reading.vector).toBe(id.startsWith('1') ? both.kept : both.other);
        }
      }),
    );
  });

  test('are one person by the id that is kept, or the one that the reader has a seat for, whose own values are those of one record and under its rights', () => {
    fc.assert(
      fc.property(ofBoth, (both) => {
        const joined = joinedOf(both);
        const first = both.kept.joined?.seated === true || !both.other.seated ? both.kept : both.other;
        const whole = maskOf('IDENTITY', 'PLAN_SUMMARY');
        expect(joined.person).toBe(first === both.kept ? KEPT : OTHER);
        for (const mask of ['fact', 'own', 'every'] as const) {
          expect(joined.vector[mask] & whole).toBe(first[mask] & whole);
          expect(joined.vector[mask] & ~(both.kept[mask] | both.other[mask])).toBe(0);
        }
        expect(joined.whole('goal')?.[GUARD].reading.vector ?? first).toBe(first);
      }),
    );
  });
});

test('a record that may be of the same person shows what both let be seen, and no more', () => {
  fc.assert(
    fc.property(vectors, vectors, (one, by) => {
      const { vector } = read(OTHER, one, []).narrowed(by);
      expect([vector.fact, vector.own, vector.every]).toEqual([one.fact & by.fact, one.own & by.own, one.every & by.every]);
    }),
  );
});
