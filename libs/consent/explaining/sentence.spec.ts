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

  const OPEN: Grounds = { ...grounds, read: 'ALL', rule: { clause: '5.8 Custody', needs: 'NONE', scope: 'AGENCY' }, consentNeeded: false };
  const CLAUSE = 'clause 5.8 Custody of the protocol';
  const STANDS = `${CLAUSE} says so, and your agency has a seat (panel). Only a new version of the protocol changes what your party may see.`;

  it.each([
    ['NONE', 'You see nothing of', 'Cardiff Council sees nothing of'],
    ['FACT', 'You see only the facts (that, and when) of', 'Cardiff Council sees only the facts (that, and when) of'],
    ['OWN_ALONE', 'You see only what your own agency wrote of', 'Cardiff Council sees only what it wrote itself of'],
    [
      'OWN',
      'You see what your own agency wrote, and the facts of the rest, of',
      'Cardiff Council sees what it wrote itself, and the facts of the rest, of',
    ],
    ['ALL', 'You see all of', 'Cardiff Council sees all of'],
  ] as const)('of %s begins with what is seen, by whom', (read, yours, theirs) => {
    expect(sentenceOf({ ...OPEN, read })).toBe(`${yours} custody progress: ${STANDS}`);
    expect(sentenceOf({ ...OPEN, read, whose: 'Cardiff Council' })).toBe(
      `${theirs} custody progress: ${STANDS.replaceAll('your agency', 'their agency').replace('your party', 'their party')}`,
    );
  });

  it.each<[string, Partial<Grounds>, string]>([
    [
      'no line of the protocol',
      { rule: null },
      'the protocol has no line for your party. Only a new version of the protocol, signed by the agencies, changes that.',
    ],
    ['no line for another’s party', { rule: null, whose: 'The police' }, 'the protocol has no line for their party. Only'],
    [
      'support that was refused',
      { read: 'OWN_ALONE', refused: true },
      `${CLAUSE} is part of voluntary support, which the young person has refused. It opens when they take part. Ask their resettlement worker.`,
    ],
    ['support that was refused, where all is read all the same', { refused: true }, STANDS],
    [
      'a telling that is missing',
      { consentNeeded: true },
      `${CLAUSE} allows more once the young person was told what is shared. Ask their resettlement worker.`,
    ],
    [
      'an emergency that is awaited',
      { read: 'NONE', rule: { clause: '5.8 Custody', needs: 'SAFEGUARDING', scope: 'AGENCY' } },
      `${CLAUSE} opens it only while an emergency disclosure to a named member of staff stands. Who holds it discloses it, where somebody may come to harm.`,
    ],
    [
      'an allocation that is missing',
      { read: 'NONE', seat: null },
      `${CLAUSE} needs an allocation of named staff. Ask your agency’s administrator.`,
    ],
    [
      'an allocation another agency lacks',
      { read: 'NONE', seat: null, whose: 'The charity' },
      `${CLAUSE} needs an allocation of named staff. Ask their administrator.`,
    ],
    ['what needs no seat', { seat: null }, `${CLAUSE} says so. Only a new version of the protocol changes what your party may see.`],
    [
      'a clearance of two words',
      { clearance: { kind: 'SERIOUS_CRIME_CASE' } },
      `${CLAUSE} says so, and your agency has a seat (panel) and a serious crime case that stands. Only a new version`,
    ],
    ['an opening that is no more', { opened: true, clearance: null }, STANDS],
    ['a clearance that opens nothing by name', { opened: false, clearance: { kind: 'CONSENT' } }, 'and a consent that stands'],
    [
      'an emergency disclosure to the reader, and until when in London',
      { opened: true, clearance: { kind: 'SAFEGUARDING', until: '2026-07-01T09:30:00Z', clause: '7.2' } },
      'clause 7.2 of the protocol: it is open to you by name, by an emergency disclosure until 1 July 2026 at 10:30, and closes by itself. Another person reviews it.',
    ],
    [
      'a police request of another’s, without an end or a clause',
      { opened: true, whose: 'The police', clearance: { kind: 'SERIOUS_CRIME' } },
      'clause  of the protocol: it is open to a named member of their staff by name, by a police request that was approved, and closes by itself.',
    ],
    [
      'an emergency disclosure whose end nobody knows',
      { opened: true, clearance: { kind: 'SAFEGUARDING', until: null, clause: '7.2' } },
      'by an emergency disclosure, and closes by itself. Another person reviews it.',
    ],
  ])('says of %s why, and who can change it', (_what, changed, reason) => {
    expect(
      sentenceOf({ ...OPEN, ...changed })
        .split(': ')
        .slice(1)
        .join(': '),
    ).toContain(reason);
  });

  it('ends with a police request where one opened it: nobody reviews what was approved before', () => {
    expect(sentenceOf({ ...OPEN, opened: true, clearance: { kind: 'SERIOUS_CRIME' } })).toMatch(/and closes by itself\.$/);
  });
});
