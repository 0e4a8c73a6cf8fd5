/** A consent stands by whoever decides: the young person, or those who hold parental responsibility today; whoever else is said to is told who it is. */
import { describe, expect, it } from '@jest/globals';
import { Refusal, maskOf } from '#kernel';
import { refuseOthers } from './entitled.js';
import type { Decider } from './who-decides.js';

const HOLDERS: Decider = { who: 'HOLDERS', held: ['mother', 'council'], authority: null };
const CARE_ORDER: Decider = { ...HOLDERS, authority: 'council' };
const YOUNG_PERSON: Decider = { who: 'YOUNG_PERSON' };

/** The field and the sentence by which it is refused; null where it is not. */
function refused(decider: Decider, by: string, named: readonly string[] = []): [field: string | undefined, sentence: string] | null {
  try {
    refuseOthers(decider, { by, named });
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect([error.code, error.detail.tells]).toEqual(['INVALID', maskOf('DECISION_CAPACITY')]);
    return [error.detail.field, error.message];
  }
}

describe('a decision of the young person', () => {
  it('stands where they decide', () => {
    expect(refused(YOUNG_PERSON, 'YOUNG_PERSON')).toBeNull();
  });

  it('names no holder beside them', () => {
    for (const decider of [YOUNG_PERSON, HOLDERS])
      expect(refused(decider, 'YOUNG_PERSON', ['mother'])).toEqual(['holders', 'The young person decided: leave `holders` out.']);
  });

  it.each<[Decider, RegExp]>([
    [HOLDERS, /^The young person was found not to decide this: who holds parental responsibility decides/],
    [{ who: 'NOT_JUDGED' }, /^Under 16 it is first judged/],
    [{ who: 'NO_HOLDER' }, /nobody is recorded who holds parental responsibility/],
    [{ who: 'NOBODY' }, /^An adult who lacks capacity/],
  ])('does not where it is another’s: %j', (decider, sentence) => {
    expect(refused(decider, 'YOUNG_PERSON')).toEqual(['decidedBy', expect.stringMatching(sentence)]);
  });
});

describe('a decision of holders of parental responsibility', () => {
  it('stands where they decide and are named, each of them a holder of today', () => {
    expect([refused(HOLDERS, 'HOLDERS', ['mother']), refused(HOLDERS, 'HOLDERS', ['mother', 'council'])]).toEqual([null, null]);
    const sentence = 'Name in `holders` the record of whoever decided and holds parental responsibility today.';
    for (const named of [[], ['father'], ['mother', 'father']]) expect(refused(HOLDERS, 'HOLDERS', named)).toEqual(['holders', sentence]);
  });

  it('is the local authority’s too, under a care order', () => {
    expect(refused(CARE_ORDER, 'HOLDERS', ['mother', 'council'])).toBeNull();
    expect(refused(CARE_ORDER, 'HOLDERS', ['mother'])).toEqual([
      'holders',
      'Under the care order the local authority shares parental responsibility: it must be among those who decide.',
    ]);
  });

  it.each(['YOUNG_PERSON', 'NOT_JUDGED', 'NO_HOLDER', 'NOBODY'] as const)('does not where it is not theirs: %s', (who) => {
    expect(refused({ who }, 'HOLDERS', ['mother'])).toEqual(['decidedBy', expect.any(String)]);
  });
});
