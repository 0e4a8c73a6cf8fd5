/** Masks are sets of categories: whatever is proven of sets holds of them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, categoriesOf, covers, isCategory, maskOf } from './category.js';

const sets = fc.subarray([...CATEGORIES]);

describe('a mask', () => {
  it('holds exactly the categories it was made of, in the order of the matrix', () => {
    fc.assert(fc.property(sets, (categories) => expect(categoriesOf(maskOf(...categories))).toEqual(categories)));
  });

  it('covers another exactly when it holds every category of it', () => {
    fc.assert(
      fc.property(sets, sets, (held, needed) => {
        expect(covers(maskOf(...held), maskOf(...needed))).toBe(needed.every((category) => held.includes(category)));
      }),
    );
  });

  it('has category 1 at bit 0 and category 29 at bit 28, as the database counts', () => {
    expect(maskOf('IDENTITY')).toBe(1);
    expect(maskOf('STAFF_AND_ALLOCATION')).toBe(1 << 28);
  });

  it('is made of known categories only', () => {
    expect(isCategory('GOSSIP')).toBe(false);
    expect(() => maskOf('GOSSIP' as 'IDENTITY')).toThrow('unknown category');
  });
});
