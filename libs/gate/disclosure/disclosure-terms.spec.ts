/** What the ledger says of an answer: each category with its level and the clause it left under, the purpose made of them, each said once. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import type { LedgerTerms } from '#store';
import { DisclosureTerms } from './disclosure-terms.js';
import type { OpenedCategory, Said } from './disclosure-terms.js';

const CLAUSES: Readonly<Record<string, Partial<Record<Category, string>>>> = {
  'south-wales.v1 HO': { IDENTITY: '6.2', PLAN_SUMMARY: '6.1', ACCOMMODATION_NEED: '6.2' },
  'south-wales.v1 PO': { IDENTITY: '7.1' },
  'south-wales.v2 HO': { IDENTITY: '8.1' },
};
const NOTHING: Said = {
  party: 'HO',
  operation: 'person',
  protocol: 'south-wales.v1',
  ...{ fact: 0, own: 0, every: 0, cleared: 0 },
  opened: [],
};

let read: string[];
let terms: DisclosureTerms;

beforeEach(() => {
  read = [];
  terms = new DisclosureTerms((protocol, party) => {
    read.push(`${protocol} ${party}`);
    return Promise.resolve(new Map(Object.entries(CLAUSES[`${protocol} ${party}`] ?? {}) as [Category, string][]));
  });
});

const said = async (changed: Partial<Said>): Promise<LedgerTerms> => await terms.of({ ...NOTHING, ...changed });
const openedFor = (category: Category, purpose: string): OpenedCategory => ({
  category,
  purpose,
  ...{ kind: 'SAFEGUARDING', ref: 'd', clause: '9.1', until: '' },
});

describe('the terms of one person’s line', () => {
  it('name each category with its level and its clause, and for a purpose each clause once, in order', async () => {
    const shown = { fact: maskOf('ACCOMMODATION_NEED'), own: maskOf('PLAN_SUMMARY'), every: maskOf('IDENTITY') };
    expect((await said(shown)).terms).toEqual({
      party: 'HO',
      operation: 'person',
      purpose: '6.1; 6.2',
      disclosed: {
        IDENTITY: { level: 'ALL', rule: '6.2' },
        PLAN_SUMMARY: { level: 'OWN', rule: '6.1' },
        ACCOMMODATION_NEED: { level: 'FACT', rule: '6.2' },
      },
    });
  });

  it('number those a clearance opened from one, in the order of the categories', async () => {
    const cleared = maskOf('IDENTITY', 'ACCOMMODATION_NEED');
    const { disclosed } = (await said({ every: maskOf('IDENTITY', 'PLAN_SUMMARY', 'ACCOMMODATION_NEED'), cleared })).terms;
    expect([disclosed.IDENTITY?.clearance, disclosed.PLAN_SUMMARY, disclosed.ACCOMMODATION_NEED?.clearance]).toEqual([
      1,
      { level: 'ALL', rule: '6.1' },
      2,
    ]);
  });

  it('put what was open by name under the clause that opened it, with what was typed for it', async () => {
    const { purpose, disclosed } = (await said({ every: maskOf('IDENTITY', 'RISK'), opened: [openedFor('RISK', 'A threat.')] })).terms;
    expect(purpose).toBe('6.2; 9.1; A threat.');
    expect(disclosed).toEqual({ IDENTITY: { level: 'ALL', rule: '6.2' }, RISK: { level: 'ALL', rule: '9.1' } });
  });

  it('say so where a category has no clause, or only a seat was shown', async () => {
    expect((await said({ fact: maskOf('RISK') })).terms).toMatchObject({ purpose: 'no clause of its own' });
    expect((await said({})).terms).toMatchObject({ purpose: 'that the person is on the caller’s caseload', disclosed: {} });
  });

  it('are the same object for the same, and read no clause again: of a party of a version they are known for good', async () => {
    const first = await said({ every: maskOf('IDENTITY') });
    expect(terms.of({ ...NOTHING, every: maskOf('IDENTITY') })).toBe(first);
    await said({ every: maskOf('PLAN_SUMMARY') });
    expect(read).toEqual(['south-wales.v1 HO']);
    await said({ every: maskOf('IDENTITY'), party: 'PO' });
    await said({ every: maskOf('IDENTITY'), protocol: 'south-wales.v2' });
    expect(read).toEqual(['south-wales.v1 HO', 'south-wales.v1 PO', 'south-wales.v2 HO']);
  });

  it.each<[string, Partial<Said>]>([
    ['another party', { party: 'PO' }],
    ['another operation', { operation: 'plan' }],
    ['another version', { protocol: 'south-wales.v2' }],
    ['a fact', { fact: maskOf('PLAN_SUMMARY') }],
    ['an own entry', { own: maskOf('PLAN_SUMMARY') }],
    ['every entry', { every: maskOf('IDENTITY', 'PLAN_SUMMARY') }],
    ['a clearance', { cleared: maskOf('IDENTITY') }],
    ['an opening', { opened: [openedFor('IDENTITY', 'A threat.')] }],
  ])('are others for %s', async (_what, changed) => {
    const before = await said({ every: maskOf('IDENTITY') });
    const after = await said({ every: maskOf('IDENTITY'), ...changed });
    expect(after.text).not.toBe(before.text);
    expect((await said({ every: maskOf('IDENTITY') })).text).toBe(before.text);
  });

  it('are others for what was typed for another opening', async () => {
    const typed = async (why: string): Promise<string> => (await said({ every: 1, opened: [openedFor('IDENTITY', why)] })).terms.purpose;
    expect([await typed('One.'), await typed('Another.')]).toEqual(['9.1; One.', '9.1; Another.']);
  });

  it('are not made for a caller without a party', async () => {
    await expect(said({ party: '' })).rejects.toThrow('a caller without a party has read a person');
  });
});

describe('the terms of a list', () => {
  const asking = { party: 'HO', operation: 'caseload' };

  it('have the purpose of all its lines, each clause once, and what was typed for any; what was shown stands on the lines', async () => {
    const lines = [await said({ every: maskOf('IDENTITY') }), await said({ every: maskOf('PLAN_SUMMARY') }), await said({ fact: 1 })];
    const purpose = '6.1; 6.2; A threat.';
    expect(terms.ofList(asking, lines, ['A threat.']).terms).toEqual({ ...asking, purpose, disclosed: {} });
  });

  it('are the same object for the same, and others for another party, operation or purpose', async () => {
    const lines = [await said({ every: maskOf('IDENTITY') })];
    const first = terms.ofList(asking, lines, []);
    expect(terms.ofList(asking, lines, [])).toBe(first);
    expect(terms.ofList({ ...asking, party: 'PO' }, lines, []).terms).toMatchObject({ party: 'PO' });
    expect(terms.ofList({ ...asking, operation: 'plan' }, lines, []).terms).toMatchObject({ operation: 'plan' });
    expect(terms.ofList(asking, lines, ['A threat.']).terms).toMatchObject({ purpose: '6.2; A threat.' });
  });

  it('keep of a purpose two thousand characters, and never half of one', () => {
    const typed = (before: number): string => terms.ofList(asking, [], [`${'a'.repeat(before)}🏠 and more`]).terms.purpose;
    expect(typed(1_998)).toBe(`${'a'.repeat(1_998)}🏠`);
    expect(typed(1_999)).toBe('a'.repeat(1_999));
  });

  it('are remembered, of ten thousand and no more', () => {
    const kept = (operation: number): LedgerTerms => terms.ofList({ ...asking, operation: String(operation) }, [], []);
    const first = kept(0);
    for (let operation = 1; operation < 10_000; operation += 1) kept(operation);
    expect(kept(0)).toBe(first);
    kept(10_000);
    expect(kept(0)).not.toBe(first);
  });
});
