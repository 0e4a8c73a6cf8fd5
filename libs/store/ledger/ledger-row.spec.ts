import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aDisclosure, aListDisclosure, someTerms } from '../../../test/support/disclosures.js';
import { canonical, chained, entryOf, genesisOf, hashOf } from './ledger-row.js';
import type { LedgerEntry } from './ledger-row.js';

const WRITER = '7b0b2a5e-6f0a-4b59-9f5e-0d6a3c1c9a10';
const PREV = Buffer.alloc(32, 7);
const PLACE = { writer: WRITER, seq: 1 };
const ENTRY: LedgerEntry = entryOf(aDisclosure({ requestId: 'ŵ-1' }), PLACE);

describe('a row of the ledger', () => {
  test('is hashed as sha256 of the hash before it and its own canonical JSON', () => {
    const plain = {
      agency: ENTRY.agency,
      at: ENTRY.at,
      clearances: '',
      lines: [],
      member: ENTRY.member,
      onBehalfOf: null,
      requestId: 'ŵ-1',
      seq: 1,
      subject: ENTRY.subject,
      terms: someTerms().sha256,
      writer: WRITER,
    };
    const expected = createHash('sha256').update(PREV).update(JSON.stringify(plain)).digest();
    expect(hashOf(PREV, ENTRY)).toEqual(expected);
  });

  test('names its terms by the hash of their canonical JSON', () => {
    const text =
      '{"disclosed":{"ACCOMMODATION_CONFIRMATION":{"level":"ALL","rule":"clause 6.2"}},"operation":"plan","party":"HO","purpose":"clause 6.2"}';
    expect(someTerms().text).toBe(text);
    expect(ENTRY.terms).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('keeps its clearances as sixteen bytes each, in their order', () => {
    const disclosed = { IDENTITY: { level: 'ALL', rule: 'a', clearance: 2 }, RISK: { level: 'FACT', rule: 'b', clearance: 1 } } as const;
    const { clearances } = entryOf(aDisclosure({ disclosed, clearances: [WRITER, ENTRY.member] }), PLACE);
    expect(clearances).toBe(`${WRITER}${ENTRY.member}`.replaceAll('-', ''));
  });

  test('has another hash when any of its fields is another', () => {
    const others: Partial<LedgerEntry>[] = [
      ...[{ writer: ENTRY.member }, { seq: 2 }, { at: '2026-03-02T09:00:00.123457Z' }, { agency: WRITER }, { member: WRITER }],
      ...[{ onBehalfOf: WRITER }, { subject: null }, { requestId: null }],
      ...[{ terms: someTerms({ operation: 'person' }).sha256 }, { clearances: '0f'.repeat(16) }],
      { lines: entryOf(aListDisclosure(1), PLACE).lines },
    ];
    const hashes = others.map((other) => hashOf(PREV, { ...ENTRY, ...other }).toString('hex'));
    expect(new Set([hashOf(PREV, ENTRY).toString('hex'), ...hashes]).size).toBe(others.length + 1);
  });

  test('has another hash when its lines change places', () => {
    const list = entryOf(aListDisclosure(2), PLACE);
    expect(hashOf(PREV, list)).not.toEqual(hashOf(PREV, { ...list, lines: list.lines.toReversed() }));
  });

  test('is written with the hash it is verified by', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const lines = fc.array(fc.record({ subject: text, terms: text, clearances: text }), { maxLength: 3 });
    const changed = fc.record({
      lines,
      terms: text,
      clearances: text,
      subject: fc.option(text),
      requestId: fc.option(text),
      seq: fc.nat(),
    });
    fc.assert(
      fc.property(changed, (fields) => {
        const entry = { ...ENTRY, ...fields };
        expect(chained(PREV, entry).hash).toEqual(hashOf(PREV, entry));
      }),
    );
  });

  test('remembers the row before it', () => {
    const first = chained(genesisOf({ id: WRITER, process: 'gateway', startedAt: ENTRY.at }), ENTRY);
    const second = chained(first.hash, { ...ENTRY, seq: 2 });
    expect(second.prev).toEqual(first.hash);
    expect(second.hash).not.toEqual(first.hash);
  });
});

describe('the canonical form', () => {
  test('sorts keys and leaves nothing to chance (RFC 8785)', () => {
    expect(canonical({ b: [1, { d: null, c: '€' }], a: 'é' }).toString()).toBe('{"a":"é","b":[1,{"c":"€","d":null}]}');
  });

  test('is refused to what is no JSON', () => {
    expect(() => canonical(undefined)).toThrow('only JSON values');
  });
});
