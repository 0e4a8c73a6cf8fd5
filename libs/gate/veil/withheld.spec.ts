/** What is said to be withheld: which category, of whom and why, once, at its first path; nothing of what may not be known to exist. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { NOBODY, SENSITIVE_EXISTENCE, maskOf, personId } from '#kernel';
import { Reading } from '#store';
import type { Vector } from '#store';
import { Withheld } from './withheld.js';

const ONE = '5f4dcc3b-0000-4000-8000-000000000001';
const OTHER = '5f4dcc3b-0000-4000-8000-000000000002';
const FINANCE = maskOf('FINANCE');
const of = (person: string, consent = 0): Reading =>
  new Reading({ member: 'me', agency: 'mine', party: 'HO', at: '' }, person, { consent } as Vector, []);

let withheld: Withheld;

beforeEach(() => {
  withheld = new Withheld();
});

describe('what is withheld', () => {
  it('names each category that is missing, and whether a consent would open it', () => {
    withheld.note(of(ONE, FINANCE), maskOf('FINANCE', 'FAMILY'), 'person.plan');
    expect(withheld.lines).toEqual(
      expect.arrayContaining([
        { path: 'person.plan', person: personId(ONE), category: 'FINANCE', code: 'CONSENT_NEEDED' },
        { path: 'person.plan', person: personId(ONE), category: 'FAMILY', code: 'NOT_SHARED' },
      ]),
    );
    expect(withheld.lines).toHaveLength(2);
  });

  it.each(SENSITIVE_EXISTENCE)('says nothing where %s is among what is missing', (category) => {
    withheld.note(of(ONE), maskOf(category, 'FINANCE'), 'person.plan');
    expect(withheld.lines).toEqual([]);
  });

  it('says each once for a person, at the first path whatever comes first, with what was said there', () => {
    withheld.note(of(ONE), FINANCE, 'b');
    withheld.note(of(ONE, FINANCE), FINANCE, 'a');
    withheld.note(of(ONE), FINANCE, 'c');
    withheld.note(of(ONE), FINANCE, 'a');
    expect(withheld.lines).toEqual([{ path: 'a', person: personId(ONE), category: 'FINANCE', code: 'CONSENT_NEEDED' }]);
  });

  it('says it for each person, in the order of the paths', () => {
    withheld.note(of(OTHER), FINANCE, 'c');
    withheld.note(of(ONE), FINANCE, 'a');
    withheld.note(of(ONE), maskOf('FAMILY'), 'b');
    expect(withheld.lines.map(({ path, person }) => [path, person])).toEqual([
      ['a', personId(ONE)],
      ['b', personId(ONE)],
      ['c', personId(OTHER)],
    ]);
  });

  it('names no category where naming it would tell, and nobody where it is about nobody', () => {
    withheld.noteUnnamed(of(ONE), 'a');
    withheld.note(of(NOBODY), FINANCE, 'b');
    expect(withheld.lines).toEqual([
      { path: 'a', person: personId(ONE), category: null, code: 'NOT_SHARED' },
      { path: 'b', person: null, category: 'FINANCE', code: 'NOT_SHARED' },
    ]);
  });
});
