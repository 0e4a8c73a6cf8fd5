/** The explanation says what holds, why, and who can change it; never whether there is anything to see. */
import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentence.js';
import type { Grounds } from './sentence.js';

const grounds: Grounds = {
  category: 'CUSTODY_PROGRESS',
  read: 'NONE',
  rule: { clause: '5.8 Custody', needs: 'CONSENT', scope: 'AGENCY' },
  seat: { kind: 'PANEL' },
  clearance: null,
  consentNeeded: true,
};

describe('an explanation', () => {
  it('sends whoever lacks a consent to the resettlement worker', () => {
    expect(sentenceOf(grounds)).toBe(
      'You see nothing of custody progress: clause 5.8 Custody of the protocol allows more once the young person was told what is shared and has agreed to it. Ask their resettlement worker.',
    );
  });

  it('sends whoever has no rule to the protocol', () => {
    expect(sentenceOf({ ...grounds, rule: null, consentNeeded: false })).toContain('no line for your party');
  });

  it('sends whoever needs an allocation to their agency’s administrator', () => {
    const allocated = { clause: '5.8 Custody', needs: 'NONE', scope: 'ALLOCATED' };
    expect(sentenceOf({ ...grounds, rule: allocated, seat: null, consentNeeded: false })).toContain('administrator');
  });

  it('names clause, seat and clearance of what is seen', () => {
    const sentence = sentenceOf({ ...grounds, read: 'ALL', clearance: { kind: 'CONSENT' }, consentNeeded: false });
    expect(sentence).toBe(
      'You see all of custody progress: clause 5.8 Custody of the protocol says so, and your agency has a seat (panel) and a consent that stands. Only a new version of the protocol changes what your party may see.',
    );
  });
});
