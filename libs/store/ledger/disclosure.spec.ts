import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { aDisclosure, aListDisclosure, someTerms } from '../../../test/support/disclosures.js';
import { asRecorded } from './disclosure.js';
import type { Disclosure } from './disclosure.js';
import type { Terms } from './ledger-terms.js';

describe('a disclosure as it is recorded', () => {
  test('has its instant to the microsecond, however many digits came', () => {
    expect(asRecorded(aDisclosure({ at: '2026-03-02T09:00:00Z' })).at).toBe('2026-03-02T09:00:00.000000Z');
    expect(asRecorded(aDisclosure({ at: '2026-03-02T09:00:00.1234Z' })).at).toBe('2026-03-02T09:00:00.123400Z');
  });

  test.each<[string, Partial<Disclosure>]>([
    ['at', { at: '2026-02-30T09:00:00Z' }],
    ['at', { at: '2026-03-02T09:00:00.1234567Z' }],
    ['at', { at: '2026-03-02T09:00:00+01:00' }],
    ['agency', { agency: 'CARDIFF' }],
    ['member', { member: '2F1B5F0E-0000-4000-8000-000000000000' }],
    ['subject', { subject: 'abc' }],
    ['clearances', { clearances: ['2f1b5f0e-0000-4000-8000-000000000000'] }],
    ['requestId', { requestId: 'half a pair \ud800' }],
    ['requestId', { requestId: 'nul \0' }],
    ['lines', { lines: aListDisclosure(1).lines }],
  ])('refuses a %s that the tables could not hold as it is', (field, changed) => {
    expect(() => asRecorded(aDisclosure(changed))).toThrow(expect.objectContaining({ code: 'INVALID', detail: { field } }));
    expect(() => asRecorded(aDisclosure(changed))).toThrow(Refusal);
  });

  test.each<[string, Partial<Terms>]>([
    ['operation', { operation: '' }],
    ['purpose', { purpose: 'x'.repeat(2001) }],
    ['disclosed', { disclosed: { IDENTITY: { level: 'ALL', rule: 'a', clearance: 2 } } }],
    ['disclosed.IDENTITY.rule', { disclosed: { IDENTITY: { level: 'ALL', rule: 'half a pair \ud800' } } }],
  ])('has no terms with a %s that the tables could not hold as it is', (field, changed) => {
    expect(() => someTerms(changed)).toThrow(expect.objectContaining({ code: 'INVALID', detail: { field } }));
  });

  test('may be a list, with its subjects on its lines', () => {
    expect(asRecorded(aListDisclosure(3)).lines).toHaveLength(3);
  });
});
