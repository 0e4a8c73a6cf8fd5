/** The fields a kind of row shows are asked of CASL once: what is remembered is of those levels and that kind of row, and of no other. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { maskOf } from '#kernel';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import { FieldGate } from './field-gate.js';
import type { Asked } from './field-gate.js';

const IDENTITY = maskOf('IDENTITY');
const REFERRAL = maskOf('REFERRAL');
/** Eleven as a number: beside one, what a key without spaces takes for eleven and one. */
const ELEVEN = maskOf('IDENTITY', 'REFERRAL', 'DECISION_CAPACITY');
const field = (mask: number, from: string | null = null): FieldDeclaration => ({ kind: 'CASE', mask, from, fact: false });
const declarations: Declarations = {
  types: new Map([
    [
      'Referral',
      new Map([
        ['name', field(IDENTITY)],
        ['by', field(REFERRAL)],
        ['of', field(IDENTITY, 'category')],
      ]),
    ],
    ['Note', new Map([['text', field(REFERRAL)]])],
  ]),
  doors: new Map(),
};
const ROW: Asked = { type: 'Referral', own: true, mask: 0, category: 'IDENTITY' };
const NOTHING = { fact: 0, own: 0, every: 0 };

let gate: FieldGate;

beforeEach(() => {
  gate = new FieldGate(declarations);
});

describe('the fields a row shows', () => {
  const asked = (levels: Partial<typeof NOTHING>, row: Partial<Asked> = {}): string[] => [
    ...gate.fields({ ...NOTHING, ...levels }, { ...ROW, ...row }),
  ];

  it('are those of its levels, its owner, its type, its categories and the one it carries, the first time and remembered', () => {
    for (const time of ['first', 'remembered']) {
      expect([time, asked({})]).toEqual([time, []]);
      expect(asked({ own: IDENTITY })).toEqual(['name', 'of']);
      expect(asked({ own: IDENTITY }, { own: false })).toEqual([]);
      expect(asked({ every: IDENTITY }, { own: false })).toEqual(['name', 'of']);
      expect(asked({ own: IDENTITY }, { mask: REFERRAL })).toEqual([]);
      expect(asked({ own: IDENTITY }, { category: 'REFERRAL' })).toEqual(['name']);
      expect(asked({ own: IDENTITY }, { category: null })).toEqual(['name']);
      expect(asked({ own: REFERRAL }, { type: 'Note' })).toEqual(['text']);
      expect(asked({ own: REFERRAL })).toEqual(['by']);
      expect(asked({ fact: REFERRAL })).toEqual([]);
      expect(asked({ own: -1 }, { type: 'Nobody' })).toEqual([]);
    }
  });

  it('are of these levels, however they are written beside each other', () => {
    expect(asked({ fact: ELEVEN, own: IDENTITY })).toEqual(['name', 'of']);
    expect(asked({ fact: IDENTITY, own: ELEVEN, every: 0 })).toEqual(['name', 'by', 'of']);
    expect(asked({ fact: IDENTITY, own: IDENTITY, every: IDENTITY }, { own: false })).toEqual(['name', 'of']);
    expect(asked({ fact: 0, own: ELEVEN, every: IDENTITY }, { own: false })).toEqual(['name', 'of']);
    expect(asked({ fact: 0, own: IDENTITY, every: ELEVEN }, { own: false })).toEqual(['name', 'by', 'of']);
  });

  it('are remembered, of twenty thousand kinds of row and no more', () => {
    const first = gate.fields(NOTHING, ROW);
    for (let mask = 1; mask < 20_000; mask += 1) gate.fields(NOTHING, { ...ROW, type: 'Note', mask });
    expect(gate.fields(NOTHING, ROW)).toBe(first);
    gate.fields(NOTHING, { ...ROW, type: 'Note', mask: 20_000 });
    expect(gate.fields(NOTHING, ROW)).not.toBe(first);
  });
});
