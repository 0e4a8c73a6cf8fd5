/** Draws what stands for a while: mostly throughout, often beginning or ending while it is looked at; and of whom a row is. */
import fc from 'fast-check';
import { TABLE } from '../../matrix/oracle.js';
import type { Hours, Whom, Whose } from './world.js';
import { STANDING } from './world.js';

/** Hours from the instant a batch is counted from. */
export const LAST = 12;

const passing: fc.Arbitrary<Hours> = fc
  .record({ from: fc.integer({ min: -2, max: LAST }), length: fc.option(fc.integer({ min: 1, max: LAST })) })
  .map(({ from, length }) => ({ from, until: length === null ? null : from + length }));

/** Mostly standing throughout, sometimes beginning or ending on the way, sometimes not there. */
export const mostly = (weight: number): fc.Arbitrary<Hours[]> =>
  fc.oneof<fc.WeightedArbitrary<Hours[]>[]>(
    { weight, arbitrary: fc.constant([STANDING]) },
    { weight: 2, arbitrary: fc.array(passing, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
const span = fc.oneof({ weight: 3, arbitrary: fc.constant(STANDING) }, { weight: 2, arbitrary: passing });
/** Whose a row is. */
export const whose = fc.constantFrom<Whose[]>('mine', 'mine', 'mine', 'another');
/** Whom of the agency it names. */
export const whom = fc.constantFrom<Whom[]>('me', 'me', 'a colleague', null);
/** Any category. */
export const category = fc.constantFrom(...TABLE);

/** Some of a kind of row, with their spans. */
export function some<T>(row: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<(T & Hours)[]> {
  return fc.array(
    fc.tuple(row, span).map(([fields, hours]) => ({ ...fields, ...hours })),
    { maxLength },
  );
}
