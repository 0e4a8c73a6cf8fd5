/** A page is as long as was asked for, a hundred at most, and says no more of the list than where it ends. */
import { describe, expect, it } from '@jest/globals';
import { Slicing, connectionOf } from './connection.js';

describe('a page that is asked for', () => {
  it('has twenty entries where nothing is said, and one to a hundred where it is', () => {
    expect(Slicing.parse({})).toEqual({ limit: 20, after: null });
    expect(Slicing.parse({ first: null, after: null })).toEqual({ limit: 20, after: null });
    expect(Slicing.parse({ first: 1, after: 'x' })).toEqual({ limit: 1, after: 'x' });
    expect(Slicing.parse({ first: 100 })).toMatchObject({ limit: 100 });
  });

  it.each([0, -1, 101])('has not %d', (first) => {
    expect(() => Slicing.parse({ first })).toThrow(
      expect.objectContaining({ code: 'INVALID', message: '`first` must be between 1 and 100.', detail: { field: 'first' } }),
    );
  });
});

describe('a connection', () => {
  const cursor = (node: string): string => `after ${node}`;

  it('has its nodes with their cursors, and where it begins and ends', () => {
    expect(connectionOf(['a', 'b', 'c'], { more: true, cursor, after: null })).toEqual({
      edges: [
        { cursor: 'after a', node: 'a' },
        { cursor: 'after b', node: 'b' },
        { cursor: 'after c', node: 'c' },
      ],
      nodes: ['a', 'b', 'c'],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'after a', endCursor: 'after c' },
    });
  });

  it('has a page before it where it comes after something, and none after it where there is no more', () => {
    expect(connectionOf(['a'], { more: false, cursor, after: 'x' }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('tells of no next page without a cursor to ask for it with', () => {
    expect(connectionOf([], { more: true, cursor, after: null }).pageInfo).toEqual({
      ...{ hasNextPage: false, hasPreviousPage: false },
      ...{ startCursor: null, endCursor: null },
    });
  });
});
