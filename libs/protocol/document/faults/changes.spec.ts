/** Where two documents differ is said by place: nothing that differs is passed over, and nothing that does not is named. */
import { describe, expect, it } from '@jest/globals';
import { changedPlaces } from './changes.js';
import { faultAt, placeOf } from './place.js';

describe('the places at which two documents differ', () => {
  it('are none where only their layout does', () => {
    expect(changedPlaces({ a: 1, b: { c: [1, null] } }, { b: { c: [1, null] }, a: 1 })).toEqual([]);
  });

  it('are each value that is another, came or went, however deep', () => {
    expect(changedPlaces({ a: 1, b: { c: [1, 2], d: 1 } }, { a: 2, b: { c: [1, 3, 4], e: null } })).toEqual([
      'a',
      'b.c.1',
      'b.c.2',
      'b.d',
      'b.e',
    ]);
  });

  it('are the whole of what is no longer nested, or was not', () => {
    expect(changedPlaces({ a: { b: 1 } }, { a: 'b' })).toEqual(['a']);
    expect(changedPlaces({ a: null }, { a: { b: 1 } })).toEqual(['a']);
    expect([changedPlaces({}, null), changedPlaces('x', 'x')]).toEqual([['document'], []]);
  });
});

describe('a place', () => {
  it.each([
    [['categories', 'RISK', 'cells', 'SO', 'read'], 'matrix.SO.RISK.read'],
    [['categories', 'RISK', 'cells', 'SO'], 'matrix.SO.RISK'],
    [['categories', 'RISK', 'cells'], 'matrix.RISK'],
    [['categories', 'RISK', 'basis'], 'categories.RISK.basis'],
    [['parties', 1, 'cells', 'x'], 'parties.1.cells.x'],
    [['validFrom'], 'validFrom'],
    [[], 'document'],
  ])('of %j is said as whoever reads the matrix would', (keys, place) => {
    expect([placeOf(keys), faultAt(keys, 'is wrong')]).toEqual([place, `${place}: is wrong`]);
  });
});
