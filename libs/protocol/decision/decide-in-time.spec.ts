/** What is decided over time, grant by grant; and what opens by name, by seal and by nobody's rung. */
import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#kernel';
import type { Category, Party } from '#kernel';
import { decide, decisionAt, sealsAt } from './decide.js';
import type { DecisionInputs, Grant } from './decision.js';
import { ALWAYS, PROTOCOL, aSeat, decisionOf, whereAllStands } from './example-inputs.js';

const grantsOf = (inputs: DecisionInputs, category: Category): Grant[] => decide(inputs).filter((grant) => grant.category === category);
const CLOSED = { read: 'NONE', write: 'NONE', code: 'NOT_SHARED', clearance: null };
const BEFORE = { from: Number.NEGATIVE_INFINITY, until: 0, ...CLOSED };
const AFTER = { from: 100, until: null, ...CLOSED };
const consent = (ref: string, from: number, until: number | null): DecisionInputs['consents'][number] => {
  return { agency: 'mine', category: null, ref, from, until };
};

describe('the grants of a category', () => {
  const of = (consents: DecisionInputs['consents']): Omit<Grant, 'category'>[] =>
    grantsOf(whereAllStands('ED', { consents }), 'OWN_WORDS').map(({ category: _category, ...grant }) => grant);
  const asked = { read: 'NONE', write: 'NONE', code: 'CONSENT_NEEDED', clearance: null };
  const open = (clearance: string): object => ({ read: 'ALL', write: 'NONE', code: null, clearance });

  it('begin and end with what they rest on, and cover all time', () => {
    expect(of([consent('c', 20, 30)])).toEqual([
      BEFORE,
      { from: 0, until: 20, ...asked },
      { from: 20, until: 30, ...open('c') },
      { from: 30, until: 100, ...asked },
      AFTER,
    ]);
  });

  it('are one where nothing changes, and two where another consent stands behind the same', () => {
    expect(of([consent('c', -50, 40), consent('c', 40, null)])).toEqual([BEFORE, { from: 0, until: 100, ...open('c') }, AFTER]);
    expect(of([consent('c', -50, 40), consent('b', 40, null)])).toEqual([
      BEFORE,
      { from: 0, until: 40, ...open('c') },
      { from: 40, until: 100, ...open('b') },
      AFTER,
    ]);
  });

  it('are two where only what may be written, or only what would open more, is another', () => {
    const disclosures = [{ agency: 'mine', member: 'me', category: 'PLAN_SUMMARY' as const, ref: 'disclosure', from: 0, until: 100 }];
    const written = grantsOf(whereAllStands('ED', { disclosures, seats: [{ ...aSeat('ED', 'PANEL'), until: 60 }] }), 'PLAN_SUMMARY');
    expect(written.slice(1, 3).map(({ from, read, write }) => [from, read, write])).toEqual([
      [0, 'ALL', 'OWN'],
      [60, 'ALL', 'NONE'],
    ]);
    const told = grantsOf(whereAllStands('HE', { informed: [{ from: 0, until: 50 }] }), 'CUSTODY_DATES');
    expect(told.map(({ from, read, code }) => [from, read, code])).toEqual([
      [Number.NEGATIVE_INFINITY, 'NONE', 'NOT_SHARED'],
      [0, 'ALL', null],
      [50, 'FACT', 'CONSENT_NEEDED'],
      [100, 'NONE', 'NOT_SHARED'],
    ]);
    const seated = grantsOf(whereAllStands('ED', { consents: [], seats: [{ ...aSeat('ED', 'PANEL'), until: 60 }] }), 'OWN_WORDS');
    expect(seated.map(({ from, read, code }) => [from, read, code])).toEqual([
      [Number.NEGATIVE_INFINITY, 'NONE', 'NOT_SHARED'],
      [0, 'NONE', 'CONSENT_NEEDED'],
      [60, 'NONE', 'NOT_SHARED'],
    ]);
  });

  it.each([
    ['a signature', { signatures: [{ agency: 'mine', from: 10, until: 90 }] }],
    ['a seat', { seats: [{ ...aSeat('ED', 'PANEL'), from: 10, until: 90 }] }],
  ] as const)('begin and end with %s', (_what, changes) => {
    const spans = grantsOf(whereAllStands('ED', changes), 'IDENTITY').map(({ from, until, read }) => [from, until, read]);
    expect(spans).toEqual([
      [Number.NEGATIVE_INFINITY, 10, 'NONE'],
      [10, 90, 'ALL'],
      [90, null, 'NONE'],
    ]);
  });

  it('begin and end with taking part and with a request of the police', () => {
    const participation = [{ from: 10, until: 90 }];
    const plan = grantsOf(whereAllStands('ED', { participation }), 'PLAN_SUMMARY').map(({ from, read }) => [from, read]);
    expect(plan.slice(1, 4)).toEqual([
      [0, 'OWN_ALONE'],
      [10, 'OWN'],
      [90, 'OWN_ALONE'],
    ]);
    const requests = [{ agency: 'mine', member: 'me', category: 'FAMILY' as const, ref: 'request', from: 10, until: 90 }];
    const asked = grantsOf(whereAllStands('PO', { requests }), 'FAMILY').map(({ from, read, clearance }) => [from, read, clearance]);
    expect(asked).toEqual([
      [Number.NEGATIVE_INFINITY, 'NONE', null],
      [10, 'ALL', 'request'],
      [90, 'NONE', null],
    ]);
  });

  it('begin with what begins and never ends', () => {
    const spans = grantsOf(whereAllStands('ED', { seats: [{ ...aSeat('ED', 'PANEL'), from: 10 }] }), 'IDENTITY');
    expect(spans.map(({ from, until, read }) => [from, until, read])).toEqual([
      [Number.NEGATIVE_INFINITY, 10, 'NONE'],
      [10, 100, 'ALL'],
      [100, null, 'NONE'],
    ]);
    expect(decide(whereAllStands('ED')).every((grant) => CATEGORIES.includes(grant.category))).toBe(true);
  });

  it('are looked up by the instant', () => {
    const grants = decide(whereAllStands('ED', { consents: [consent('c', 20, 30)] }));
    expect([19, 20, 29, 30].map((at) => decisionAt(grants, at).get('OWN_WORDS')?.read)).toEqual(['NONE', 'ALL', 'ALL', 'NONE']);
  });
});

describe('a police request', () => {
  const request = (changes: object = {}): DecisionInputs['requests'] => [
    { agency: 'mine', member: 'me', category: 'FAMILY', ref: 'request', ...ALWAYS, ...changes },
  ];
  const seen = (party: Party, requests: DecisionInputs['requests'], category: Category = 'FAMILY'): string =>
    decisionOf(whereAllStands(party, { seats: [], requests }), category).read;

  it('opens what was asked for to the officer who asked, and to nobody else', () => {
    expect(seen('PO', request())).toBe('ALL');
    expect([seen('PO', request({ member: 'someone else' })), seen('PO', request({ agency: 'another' })), seen('ED', request())]).toEqual([
      'NONE',
      'NONE',
      'NONE',
    ]);
    expect(seen('PO', request(), 'FINANCE')).toBe('NONE');
  });

  it('never opens what its line excepts, and nothing where there is no line', () => {
    const [excepted] = PROTOCOL.policeRequest?.except ?? [];
    if (excepted === undefined) throw new Error('the line excepts nothing');
    expect(seen('PO', request({ category: excepted }), excepted)).toBe('NONE');
    const protocol = { ...PROTOCOL, policeRequest: null };
    expect(decisionOf({ ...whereAllStands('PO', { seats: [], requests: request() }), protocol }, 'FAMILY').read).toBe('NONE');
  });

  it('is named where its reference is the smaller of what opens the category', () => {
    const disclosures = [{ agency: 'mine', member: 'me', category: 'FAMILY' as const, ref: 'disclosure', ...ALWAYS }];
    expect(decisionOf(whereAllStands('PO', { disclosures, requests: request() }), 'FAMILY').clearance).toBe('disclosure');
    expect(decisionOf(whereAllStands('PO', { disclosures, requests: request({ ref: 'a' }) }), 'FAMILY').clearance).toBe('a');
  });
});

describe('what is agreed', () => {
  it('holds by the agency’s own signature, whatever others have signed', () => {
    const signatures = ['another', 'mine', 'another'].map((agency) => ({ agency, ...ALWAYS }));
    expect(decisionOf(whereAllStands('ED', { signatures }), 'IDENTITY').read).toBe('ALL');
  });

  it('waits for no consent where the cell needs none, and names it where a contract would have done', () => {
    expect(decisionOf(whereAllStands('SO', { consents: [] }), 'IDENTITY').read).toBe('ALL');
    expect(decisionOf(whereAllStands('VO'), 'IDENTITY')).toMatchObject({ read: 'ALL', clearance: 'consent' });
  });
});

describe('a rung', () => {
  it('is no seat: it is a reason to know one escalation', () => {
    expect(decisionOf(whereAllStands('ED', { seats: [aSeat('ED', 'RUNG')] }), 'IDENTITY').read).toBe('NONE');
  });
});

describe('a seal', () => {
  const seals = (agency: string, member: string | null): DecisionInputs['seals'] => [{ agency, member, seal: 'seal', from: 20, until: 30 }];
  const open = (of: DecisionInputs['seals'], at = 20): string[] => [...sealsAt({ ...whereAllStands('ED'), seals: of }, at)];

  it('is open to the agency or the member it names, from its first millisecond and no longer at its last', () => {
    expect([open(seals('mine', null)), open(seals('mine', 'me'))]).toEqual([['seal'], ['seal']]);
    expect([open(seals('another', null)), open(seals('another', 'me')), open(seals('mine', 'someone else'))]).toEqual([[], [], []]);
    expect([19, 29, 30].map((at) => open(seals('mine', null), at))).toEqual([[], ['seal'], []]);
  });
});
