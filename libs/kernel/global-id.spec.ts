/** A global id names one record; anything else names nothing, and is told so in the one way. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globalId, parseGlobalId, parseIdOf, personId } from './global-id.js';
import { Refusal } from './refusal.js';

describe('a global id', () => {
  it('comes apart into what it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom('Person', 'AgreedAction'), fc.uuid(), fc.uuid(), (type, person, id) => {
        expect(parseGlobalId(globalId({ type, person, id }))).toEqual({ type, person, id });
        expect(parseGlobalId(globalId({ type, person: null, id }))).toEqual({ type, person: null, id });
      }),
    );
  });

  it('of a person names the person twice', () => {
    const id = '3f2b8c1e-0a4d-4f6b-9c7e-5d1a2b3c4d5e';
    expect(parseIdOf('Person', personId(id))).toEqual({ type: 'Person', person: id, id });
  });

  it('is refused as NOT_FOUND when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseGlobalId(text)).toThrow(Refusal);
      }),
    );
  });

  it.each([
    '',
    'UGVyc29u',
    'Person:1',
    globalId({ type: 'Person', person: null, id: 'x' }),
    `${personId('3f2b8c1e-0a4d-4f6b-9c7e-5d1a2b3c4d5e')}=`,
  ])('is refused when malformed: %p', (text) => {
    expect(() => parseGlobalId(text)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it('of one type is not taken for another', () => {
    const id = '3f2b8c1e-0a4d-4f6b-9c7e-5d1a2b3c4d5e';
    expect(() => parseIdOf('Agency', personId(id))).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
