/** What an operation let out is one event: of one person, or of a list with a line for each, however often they were read. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import { Reading } from '#store';
import type { Disclosure, Opened, Vector } from '#store';
import type { HubContext } from '../request/hub-context.js';
import { disclosureOf } from './disclosure-of.js';
import { DisclosureTerms } from './disclosure-terms.js';

const PLAN = maskOf('PLAN_SUMMARY');
const IDENTITY = maskOf('IDENTITY');
const RISK = maskOf('RISK');
const READER = { member: 'me', agency: 'mine', party: 'HO', at: '2026-03-02T09:00:00Z' };
const OPENING: Opened = { kind: 'SAFEGUARDING', ref: 'disclosure-1', clause: '9.1', purpose: 'A threat.', until: '' };

let roots: Set<string>;
let requestIds: Set<string>;

beforeEach(() => {
  roots = new Set(['person']);
  requestIds = new Set();
});

/** A reading of a person of whom so much was let out. */
function shown(disclosed: { full?: number; fact?: number }, vector: Partial<Vector> = {}, person = 'ifan'): Reading {
  const nothing = { protocol: 'south-wales.v1', every: -1, clearances: {}, opened: 0, openings: {} };
  const reading = new Reading(READER, person, { ...nothing, subject: `subject of ${person}`, ...vector } as Vector, []);
  Object.assign(reading.disclosed, disclosed);
  return reading;
}

async function event(used: readonly Reading[], onBehalfOf: string | null = null): Promise<Disclosure | null> {
  const clauses = new Map<Category, string>([['IDENTITY', '6.2']]);
  const terms = new DisclosureTerms((protocol) => Promise.resolve(protocol === 'south-wales.v1' ? clauses : new Map()));
  const context = { readings: { used: new Set(used) }, roots, requestIds } as unknown as HubContext;
  return await disclosureOf(context, terms, onBehalfOf);
}

const disclosedIn = (one: Disclosure | null | undefined | Disclosure['lines'][number]): unknown => one?.terms.terms.disclosed;

describe('what an operation let out', () => {
  it('is nothing where nobody was read, and of somebody who is not there', async () => {
    expect(await event([])).toBeNull();
    expect(await event([shown({ full: PLAN }, { subject: null })])).toBeNull();
  });

  it('of one person is an event of that person', async () => {
    const one = await event([shown({ full: IDENTITY, fact: PLAN })], 'somebody');
    expect(one).toMatchObject({ at: READER.at, agency: 'mine', member: 'me', onBehalfOf: 'somebody', requestId: null });
    expect(one).toMatchObject({ subject: 'subject of ifan', clearances: [], lines: [] });
    expect(one?.terms.terms).toMatchObject({ party: 'HO', operation: 'person' });
    expect(disclosedIn(one)).toEqual({
      IDENTITY: { level: 'ALL', rule: '6.2' },
      PLAN_SUMMARY: { level: 'FACT', rule: 'no clause of its own' },
    });
  });

  it('of several is an event of nobody, with a line for each', async () => {
    const list = await event([shown({ full: IDENTITY }), shown({ fact: PLAN }, {}, 'mari'), shown({}, { subject: null }, 'nobody')]);
    expect(list).toMatchObject({ subject: null, clearances: [], lines: [{ subject: 'subject of ifan' }, { subject: 'subject of mari' }] });
    expect(list?.terms.terms).toMatchObject({ purpose: '6.2; no clause of its own', disclosed: {} });
    expect(list?.lines.map(disclosedIn)).toMatchObject([{ IDENTITY: { level: 'ALL' } }, { PLAN_SUMMARY: { level: 'FACT' } }]);
  });

  it('of a person who was read twice is what either reading let out, once', async () => {
    const twice = await event([shown({ full: IDENTITY }), shown({ full: RISK, fact: PLAN })]);
    expect(disclosedIn(twice)).toMatchObject({ IDENTITY: { level: 'ALL' }, PLAN_SUMMARY: { level: 'FACT' }, RISK: { level: 'ALL' } });
  });

  it('in full is not a fact besides, and is OWN where the reader does not read every entry', async () => {
    const one = await event([shown({ full: IDENTITY | PLAN, fact: IDENTITY | RISK }, { every: IDENTITY })]);
    expect(disclosedIn(one)).toMatchObject({ IDENTITY: { level: 'ALL' }, PLAN_SUMMARY: { level: 'OWN' }, RISK: { level: 'FACT' } });
  });

  it('names its root fields in order, and its request ids', async () => {
    roots = new Set(['person', 'caseload']);
    requestIds = new Set(['one', 'two']);
    expect(await event([shown({})])).toMatchObject({ requestId: 'one two', terms: { terms: { operation: 'caseload person' } } });
    roots = new Set([`a${'x'.repeat(60)}`, `b${'x'.repeat(60)}`]);
    requestIds = new Set([`${'a'.repeat(199)}🏠`]);
    const long = await event([shown({})]);
    expect([long?.terms.terms.operation.length, long?.requestId]).toEqual([100, 'a'.repeat(199)]);
  });

  it('is put on no ledger for a caller without a party', async () => {
    const reading = new Reading({ ...READER, party: null }, 'ifan', shown({}).vector, []);
    await expect(event([reading])).rejects.toThrow('without a party');
  });
});

describe('the clearances of a line', () => {
  it('are those of what was shown, in the order of the categories, and one for all where a category has none of its own', async () => {
    const clearances = { '5': 'for the plan', '10': 'for risk', '11': 'for what was not shown' };
    const one = await event([shown({ full: RISK | IDENTITY, fact: PLAN }, { clearances })]);
    expect(one?.clearances).toEqual(['for the plan', 'for risk']);
    expect(disclosedIn(one)).toMatchObject({ PLAN_SUMMARY: { clearance: 1 }, RISK: { clearance: 2 } });
    expect(disclosedIn(one)).not.toHaveProperty('IDENTITY.clearance');
    const all = await event([shown({ full: RISK | IDENTITY }, { clearances: { '0': 'for all', '10': 'for risk' } })]);
    expect(all?.clearances).toEqual(['for all', 'for risk']);
  });

  it('are those by name, where it was open to the reader by name, with the purpose that was typed', async () => {
    const byName = { opened: RISK | PLAN, openings: { '10': OPENING }, clearances: { '1': 'for identity', '10': 'a consent' } };
    const one = await event([shown({ full: IDENTITY, fact: RISK | PLAN }, byName)]);
    expect(one?.clearances).toEqual(['for identity', 'disclosure-1']);
    expect(one?.terms.terms.purpose).toBe('6.2; 9.1; A threat.; no clause of its own');
    expect(disclosedIn(one)).toMatchObject({ RISK: { level: 'FACT', rule: '9.1', clearance: 2 } });
  });

  it('are no others for what is open by name and was not shown', async () => {
    const one = await event([shown({ full: IDENTITY }, { opened: RISK, openings: { '10': OPENING } })]);
    expect([one?.clearances, one?.terms.terms.purpose]).toEqual([[], '6.2']);
  });

  it('stand with what was typed on a list too', async () => {
    const byName = { opened: RISK, openings: { '10': OPENING } };
    const list = await event([shown({ full: RISK }, byName), shown({ full: IDENTITY }, {}, 'mari')]);
    expect(list?.terms.terms.purpose).toBe('6.2; 9.1; A threat.');
    expect(list?.lines[0]?.clearances).toEqual(['disclosure-1']);
  });
});
