import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aDisclosure, aListDisclosure } from '../../../test/support/disclosures.js';
import { canonical, chained, genesisOf, hashOf } from './ledger-row.js';
import type { LedgerEntry } from './ledger-row.js';

const WRITER = '7b0b2a5e-6f0a-4b59-9f5e-0d6a3c1c9a10';
const PREV = Buffer.alloc(32, 7);
const ENTRY: LedgerEntry = { ...aDisclosure({ requestId: 'ŵ-1' }), writer: WRITER, seq: 1 };

describe('a row of the ledger', () => {
  test('is hashed as sha256 of the hash before it and its own canonical JSON', () => {
    const plain = {
      agency: ENTRY.agency,
      at: ENTRY.at,
      disclosed: { ACCOMMODATION_CONFIRMATION: { level: 'ALL', rule: 'clause 6.2' } },
      lines: [],
      member: ENTRY.member,
      onBehalfOf: null,
      operation: 'plan',
      party: 'HO',
      purpose: 'clause 6.2',
      requestId: 'ŵ-1',
      seq: 1,
      subject: ENTRY.subject,
      writer: WRITER,
    };
    const expected = createHash('sha256').update(PREV).update(JSON.stringify(plain)).digest();
    expect(hashOf(PREV, ENTRY)).toEqual(expected);
  });

  test('has another hash when any of its fields is another', () => {
    const others: Partial<LedgerEntry>[] = [
      ...[
        { writer: ENTRY.member },
        { seq: 2 },
        { at: '2026-03-02T09:00:00.123457Z' },
        { agency: WRITER },
        { member: WRITER },
        { party: 'HP' as const },
      ],
      ...[
        { onBehalfOf: WRITER },
        { subject: null },
        { operation: 'person' },
        { purpose: 'clause 6.3' },
        { requestId: null },
        { disclosed: {} },
      ],
      { lines: aListDisclosure(1).lines },
    ];
    const hashes = others.map((other) => hashOf(PREV, { ...ENTRY, ...other }).toString('hex'));
    expect(new Set([hashOf(PREV, ENTRY).toString('hex'), ...hashes]).size).toBe(others.length + 1);
  });

  test('has another hash when its lines change places', () => {
    const list: LedgerEntry = { ...aListDisclosure(2), writer: WRITER, seq: 1 };
    expect(hashOf(PREV, list)).not.toEqual(hashOf(PREV, { ...list, lines: list.lines.toReversed() }));
  });

  test('does not depend on the order in which keys come back from the database', () => {
    const disclosed = { RISK: { level: 'ALL' as const, rule: 'a', clearance: 'b' }, IDENTITY: { rule: 'c', level: 'FACT' as const } };
    const back = { IDENTITY: { level: 'FACT' as const, rule: 'c' }, RISK: { clearance: 'b', rule: 'a', level: 'ALL' as const } };
    expect(hashOf(PREV, { ...ENTRY, disclosed })).toEqual(hashOf(PREV, { ...ENTRY, disclosed: back }));
  });

  test('takes a clearance that is not there for none', () => {
    const disclosed = { RISK: { level: 'ALL' as const, rule: 'a', clearance: undefined } };
    expect(hashOf(PREV, { ...ENTRY, disclosed })).toEqual(hashOf(PREV, { ...ENTRY, disclosed: { RISK: { level: 'ALL', rule: 'a' } } }));
  });

  test('is written with the hash it is verified by', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const seen = fc.record({ level: fc.constantFrom('FACT', 'OWN', 'ALL'), rule: text, clearance: fc.option(text, { nil: undefined }) });
    const disclosed = fc.dictionary(fc.constantFrom('RISK', 'IDENTITY', 'HEALTH_FACTS', 'EDUCATION_TRAINING_EMPLOYMENT'), seen);
    const lines = fc.array(fc.record({ subject: text, disclosed }), { maxLength: 3 });
    const changed = fc.record({ disclosed, lines, operation: text, purpose: text, requestId: fc.option(text), seq: fc.nat() });
    fc.assert(
      fc.property(changed, (fields) => {
        const entry = { ...ENTRY, ...fields } as LedgerEntry;
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
