import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, HOUSEHOLD_PARTIES, PARTIES, SEATLESS } from '#kernel';
import type { Category, Party } from '#kernel';
import { decide, decisionAt } from './decide.js';
import type { Decision, DecisionInputs } from './decision.js';
import { ALWAYS, PROTOCOL, aSeat, decisionOf, whereAllStands } from './example-inputs.js';

const AGENCY_PARTIES = PARTIES.filter((party) => !HOUSEHOLD_PARTIES.includes(party));

function disclosureTo(member: string, category: Category): DecisionInputs['disclosures'] {
  return [{ agency: 'mine', member, category, ref: 'disclosure', from: 40, until: 60 }];
}

describe('where all stands', () => {
  it.each(PARTIES)('%s has exactly the cells of the matrix', (party) => {
    const decided = decisionAt(decide(whereAllStands(party)), 50);
    for (const category of CATEGORIES) {
      const cell = PROTOCOL.matrix.cell(party, category);
      const levels =
        cell === null || cell.needs === 'SAFEGUARDING' ? { read: 'NONE', write: 'NONE' } : { read: cell.read, write: cell.write };
      expect({ category, ...decided.get(category) }).toMatchObject(levels);
    }
  });

  it('what is agreed by consent names the consent, and what needs none names none', () => {
    expect(decisionOf(whereAllStands('ED'), 'OWN_WORDS').clearance).toBe('consent');
    expect(decisionOf(whereAllStands('ED'), 'IDENTITY').clearance).toBeNull();
    expect(decisionOf(whereAllStands('ED'), 'RISK').clearance).toBeNull();
  });

  it('of two consents the one with the smaller reference is named', () => {
    const consents = ['b', 'a', 'c'].map((ref) => ({ agency: 'mine', category: null, ref, ...ALWAYS }));
    expect(decisionOf(whereAllStands('ED', { consents }), 'OWN_WORDS').clearance).toBe('a');
  });
});

describe('without a signature, a seat or a protocol in force', () => {
  const closed = { read: 'NONE', write: 'NONE', code: 'NOT_SHARED', clearance: null };

  it.each(AGENCY_PARTIES)('%s has nothing when its agency has not signed, whoever else has', (party) => {
    const inputs = whereAllStands(party, {
      signatures: [{ agency: 'another', ...ALWAYS }],
      disclosures: disclosureTo('me', 'SAFEGUARDING'),
    });
    for (const category of CATEGORIES) expect(decisionOf(inputs, category)).toEqual(closed);
  });

  it.each(HOUSEHOLD_PARTIES)('%s needs no signature', (party) => {
    expect(decisionOf(whereAllStands(party, { signatures: [] }), 'PLAN_SUMMARY').read).not.toBe('NONE');
  });

  it.each(PARTIES)('%s without a seat has only what needs none', (party) => {
    const inputs = whereAllStands(party, { seats: [] });
    for (const category of CATEGORIES) {
      if (!SEATLESS.includes(category)) expect(decisionOf(inputs, category)).toEqual(closed);
      else expect(decisionOf(inputs, category)).toEqual(decisionOf(whereAllStands(party), category));
    }
  });

  it.each([
    ['of another agency', { agency: 'another' }],
    ['of another party', { party: 'IG' as Party }],
    ['of another member', { member: 'someone else' }],
  ])('a seat %s is none', (_whose, change) => {
    expect(decisionOf(whereAllStands('ED', { seats: [{ ...aSeat('ED', 'PANEL'), ...change }] }), 'IDENTITY')).toEqual(closed);
  });

  it.each(['HP', 'YS', 'VO'] as const)('%s without an allocation of its own has nothing of the case', (party) => {
    const allocatedToAll = { ...aSeat(party, 'ALLOCATION'), member: null };
    const namedOnPanel = { ...aSeat(party, 'PANEL'), member: 'me' };
    expect(decisionOf(whereAllStands(party, { seats: [allocatedToAll, namedOnPanel] }), 'IDENTITY')).toEqual(closed);
  });

  it('sensitive flags are for allocated staff, and for the young person', () => {
    expect(decisionOf(whereAllStands('SO', { seats: [aSeat('SO', 'PANEL')] }), 'SENSITIVE_FLAGS')).toEqual(closed);
    expect(decisionOf(whereAllStands('YP', { seats: [aSeat('YP', 'HOUSEHOLD')] }), 'SENSITIVE_FLAGS').read).toBe('ALL');
  });

  it('nobody has anything outside the protocol’s validity', () => {
    const seats = [{ ...aSeat('SO', 'PANEL'), from: -100 }];
    const inputs = whereAllStands('SO', { seats, signatures: [{ agency: 'mine', from: -100, until: null }] });
    expect([-1, 0, 99, 100].map((instant) => decisionOf(inputs, 'IDENTITY', instant).read)).toEqual(['NONE', 'ALL', 'ALL', 'NONE']);
  });
});

describe('a sharing consent', () => {
  it('opens its own category for its own agency and nothing else', () => {
    const open = (agency: string, category: Category | null): Decision =>
      decisionOf(whereAllStands('ED', { consents: [{ agency, category, ref: 'c', ...ALWAYS }] }), 'OWN_WORDS');
    expect(open('mine', 'OWN_WORDS').read).toBe('ALL');
    expect(open('mine', 'FINANCE')).toMatchObject({ read: 'NONE', code: 'CONSENT_NEEDED' });
    expect(open('another', 'OWN_WORDS')).toMatchObject({ read: 'NONE', write: 'NONE', code: 'CONSENT_NEEDED' });
  });

  it('holds from its first millisecond and no longer at its last', () => {
    const consents = [{ agency: 'mine', category: null, ref: 'c', from: 20, until: 30 }];
    const reads = [19, 20, 29, 30].map((instant) => decisionOf(whereAllStands('ED', { consents }), 'OWN_WORDS', instant).read);
    expect(reads).toEqual(['NONE', 'ALL', 'ALL', 'NONE']);
  });

  it('is stood in for by a contract where the cell says so, and only there', () => {
    const seats = [aSeat('VO', 'ALLOCATION'), aSeat('VO', 'CONTRACT')];
    const contracted = whereAllStands('VO', { consents: [], seats });
    expect(decisionOf(contracted, 'IDENTITY')).toEqual({ read: 'ALL', write: 'NONE', code: null, clearance: null });
    expect(decisionOf(contracted, 'REFERRAL')).toMatchObject({ read: 'NONE', code: 'CONSENT_NEEDED' });
    expect(decisionOf(whereAllStands('VO', { consents: [] }), 'IDENTITY')).toMatchObject({ read: 'NONE', code: 'CONSENT_NEEDED' });
  });

  it('is not asked for where a seat is what is missing', () => {
    expect(decisionOf(whereAllStands('ED', { consents: [], seats: [] }), 'OWN_WORDS').code).toBe('NOT_SHARED');
  });
});

describe('an emergency safeguarding disclosure', () => {
  const alone = (party: Party, category: Category, member = 'me'): DecisionInputs =>
    whereAllStands(party, { seats: [], informed: [], participation: [], consents: [], disclosures: disclosureTo(member, category) });

  it.each(AGENCY_PARTIES)('opens any category to %s without seat, consent or telling, except police intelligence and flags', (party) => {
    for (const category of CATEGORIES) {
      const opens = category === 'SENSITIVE_FLAGS' ? false : category !== 'POLICE_INTELLIGENCE' || party === 'SS';
      if (opens) expect(decisionOf(alone(party, category), category)).toMatchObject({ read: 'ALL', code: null });
      else expect(decisionOf(alone(party, category), category)).toMatchObject({ read: 'NONE', clearance: null });
    }
  });

  it('gives no write, names itself, and closes by itself', () => {
    const at = [39, 40, 59, 60].map((instant) => decisionOf(alone('ED', 'SAFEGUARDING'), 'SAFEGUARDING', instant));
    expect(at.map(({ read }) => read)).toEqual(['NONE', 'ALL', 'ALL', 'NONE']);
    expect(at[1]).toEqual({ read: 'ALL', write: 'NONE', code: null, clearance: 'disclosure' });
  });

  it('leaves what the cell lets the recipient write, and is not named where it adds nothing', () => {
    const disclosures = disclosureTo('me', 'PLAN_SUMMARY');
    expect(decisionOf(whereAllStands('ED', { disclosures }), 'PLAN_SUMMARY')).toMatchObject({
      read: 'ALL',
      write: 'OWN',
      clearance: 'disclosure',
    });
    expect(decisionOf(whereAllStands('SS', { disclosures }), 'PLAN_SUMMARY')).toMatchObject({ read: 'ALL', clearance: null });
  });

  it('reaches its named recipient only, in the named category only, and no household', () => {
    expect(decisionOf(alone('ED', 'SAFEGUARDING', 'someone else'), 'SAFEGUARDING').read).toBe('NONE');
    const toTheirFormerAgency = disclosureTo('me', 'SAFEGUARDING').map((disclosure) => ({ ...disclosure, agency: 'another' }));
    expect(decisionOf(whereAllStands('ED', { disclosures: toTheirFormerAgency }), 'SAFEGUARDING').read).toBe('FACT');
    expect(decisionOf(alone('ED', 'SAFEGUARDING'), 'RISK').read).toBe('NONE');
    expect(decisionOf(alone('PC', 'SAFEGUARDING'), 'SAFEGUARDING').read).toBe('NONE');
  });

  it('is what a cell marked "s" waits for, whatever else stands', () => {
    expect(decisionOf(whereAllStands('YS'), 'SAFEGUARDING')).toEqual({ read: 'NONE', write: 'NONE', code: 'NOT_SHARED', clearance: null });
    expect(decisionOf(whereAllStands('YS', { disclosures: disclosureTo('me', 'SAFEGUARDING') }), 'SAFEGUARDING').read).toBe('ALL');
  });
});
