/** Who decides on a consent: by age, by what was judged, by who holds parental responsibility; right on every birthday. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, birthday } from '#kernel';
import { lawOn, whoDecides } from './who-decides.js';
import type { Circumstances, Holder, Judged } from './who-decides.js';

const BORN = '2012-02-29';
const MOTHER: Holder = { id: 'mother', from: BORN, until: null, kind: 'PARENT', basis: 'BIRTH' };
const COUNCIL: Holder = { id: 'council', from: '2020-01-01', until: null, kind: 'LOCAL_AUTHORITY', basis: 'CARE_ORDER' };
const judged = (outcome: string, on: string, changed: Partial<Judged> = {}): Judged => ({
  on,
  id: on,
  law: 'GILLICK',
  outcome,
  ...changed,
});
const ACT = { law: 'MENTAL_CAPACITY_ACT_2005' };
const at = (on: string, changed: Partial<Circumstances> = {}): Circumstances => ({ bornOn: BORN, on, judged: [], holders: [], ...changed });

describe('who decides', () => {
  it('is nobody under 16 until this matter was judged', () => {
    expect(whoDecides(at('2026-05-01'))).toEqual({ who: 'NOT_JUDGED' });
    expect(whoDecides(at('2026-05-01', { holders: [MOTHER, COUNCIL] }))).toEqual({ who: 'NOT_JUDGED' });
  });

  it('is a competent child alone, whatever parents wish', () => {
    expect(whoDecides(at('2026-05-01', { judged: [judged('DECIDES', '2026-04-01')], holders: [MOTHER] }))).toEqual({ who: 'YOUNG_PERSON' });
  });

  it('is who holds parental responsibility today, where the child does not decide', () => {
    const found = [judged('DOES_NOT_DECIDE', '2026-04-01')];
    expect(whoDecides(at('2026-05-01', { judged: found }))).toEqual({ who: 'NO_HOLDER' });
    const holders = [MOTHER, { ...MOTHER, id: 'father', until: '2026-05-01' }, { ...MOTHER, id: 'guardian', from: '2026-05-02' }];
    expect(whoDecides(at('2026-05-01', { judged: found, holders }))).toEqual({ who: 'HOLDERS', held: ['mother'], authority: null });
  });

  it('is the local authority with them under a care order', () => {
    const found = [judged('DOES_NOT_DECIDE', '2026-04-01')];
    expect(whoDecides(at('2026-05-01', { judged: found, holders: [MOTHER, COUNCIL] }))).toEqual({
      who: 'HOLDERS',
      held: ['mother', 'council'],
      authority: 'council',
    });
  });

  it('follows what was judged last, and nothing that is judged later', () => {
    const found = [
      judged('DOES_NOT_DECIDE', '2026-04-01'),
      judged('DECIDES', '2026-04-01', { id: 'z' }),
      judged('DOES_NOT_DECIDE', '2026-06-01'),
    ];
    expect(whoDecides(at('2026-05-01', { judged: found, holders: [MOTHER] }))).toEqual({ who: 'YOUNG_PERSON' });
  });

  it.each([
    ['the later of two days', [judged('DECIDES', '2026-03-01'), judged('DOES_NOT_DECIDE', '2026-04-01')], 'NO_HOLDER'],
    [
      'the later of two days, whichever is recorded first',
      [judged('DOES_NOT_DECIDE', '2026-04-01'), judged('DECIDES', '2026-03-01')],
      'NO_HOLDER',
    ],
    [
      'the later of two days, whatever the ids say',
      [judged('DOES_NOT_DECIDE', '2026-04-01', { id: 'a' }), judged('DECIDES', '2026-03-01', { id: 'z' })],
      'NO_HOLDER',
    ],
    [
      'of one day the later record, whichever comes first',
      [judged('DECIDES', '2026-04-01', { id: 'z' }), judged('DOES_NOT_DECIDE', '2026-04-01', { id: 'a' })],
      'YOUNG_PERSON',
    ],
    ['what was judged today', [judged('DECIDES', '2026-05-01')], 'YOUNG_PERSON'],
  ])('follows %s', (_what, found, who) => {
    expect(whoDecides(at('2026-05-01', { judged: found })).who).toBe(who);
  });

  it('counts who holds parental responsibility from its first day until before its last, and as authority only a council by a care order', () => {
    const found = [judged('DOES_NOT_DECIDE', '2026-04-01')];
    const holders = [
      { ...MOTHER, from: '2026-05-01' },
      { ...MOTHER, id: 'father', until: '2026-05-02' },
      { ...COUNCIL, id: 'lodging council', basis: 'AGREEMENT' },
      { ...MOTHER, id: 'special guardian', basis: 'CARE_ORDER' },
    ];
    expect(whoDecides(at('2026-05-01', { judged: found, holders }))).toEqual({
      who: 'HOLDERS',
      held: ['mother', 'father', 'lodging council', 'special guardian'],
      authority: null,
    });
  });

  it('is a young person of 16 or 17, unless they were found to lack capacity by the Act', () => {
    const gillick = [judged('DOES_NOT_DECIDE', '2026-04-01')];
    expect(whoDecides(at('2028-02-29', { judged: gillick, holders: [MOTHER] }))).toEqual({ who: 'YOUNG_PERSON' });
    const act = [judged('DOES_NOT_DECIDE', '2028-04-01', ACT)];
    expect(whoDecides(at('2028-05-01', { judged: act, holders: [MOTHER] }))).toMatchObject({ who: 'HOLDERS', held: ['mother'] });
  });

  it('is nobody but themselves at 18, and nobody at all for an adult who lacks capacity', () => {
    const act = [judged('DOES_NOT_DECIDE', '2028-04-01', ACT)];
    expect(whoDecides(at('2030-02-28', { judged: act, holders: [MOTHER] }))).toMatchObject({ who: 'HOLDERS' });
    expect(whoDecides(at('2030-03-01', { judged: act, holders: [MOTHER, COUNCIL] }))).toEqual({ who: 'NOBODY' });
    expect(whoDecides(at('2030-03-01', { holders: [MOTHER] }))).toEqual({ who: 'YOUNG_PERSON' });
  });

  it('never lets a parent decide from the 18th birthday on, nor a child alone before the 16th without a judgement', () => {
    const born = fc.date({ min: new Date('1996-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const outcome = fc.constantFrom('DECIDES', 'DOES_NOT_DECIDE');
    const cases = fc.record({ date: born, days: fc.integer({ min: -800, max: 800 }), age: fc.constantFrom(16, 18), found: outcome });
    fc.assert(
      fc.property(cases, ({ date, days, age, found }) => {
        const bornOn = date.toISOString().slice(0, 10);
        const on = addDays(birthday(bornOn, age), days);
        const records = [judged(found, addDays(on, -10), { law: lawOn(bornOn, on) })];
        const decider = whoDecides({ bornOn, on, judged: records, holders: [{ ...MOTHER, from: bornOn }] }).who;
        if (on < birthday(bornOn, 16)) expect(whoDecides({ bornOn, on, judged: [], holders: [] }).who).toBe('NOT_JUDGED');
        expect(decider).toBe(found === 'DECIDES' ? 'YOUNG_PERSON' : on < birthday(bornOn, 18) ? 'HOLDERS' : 'NOBODY');
      }),
    );
  });
});
