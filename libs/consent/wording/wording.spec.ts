/** The words put to a young person are those of the file, with the agency and what is shared put in; a file that lacks any of them is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { wordingFile, wordingId, wordsOf } from './wording.js';
import type { Wording } from './wording.js';

const fileOf = (name: string): Wording => wordingFile.parse(parse(readFileSync(`schema/reference/consent-wordings/${name}.yaml`, 'utf8')));
const SHARING = fileOf('sharing.v1');
const SUPPORT = fileOf('support.v1');

describe('the exact words', () => {
  const about = { agency: 'Newport $& Homes', categories: ['IDENTITY', 'REFERRAL'] as const };

  it.each([
    ['ENGLISH', 'my name and date of birth; why I was referred'],
    ['CYMRAEG', 'fy enw a’m dyddiad geni; pam y cefais fy nghyfeirio'],
  ] as const)('are those of the file in %s, with the agency and what is shared put in wherever it speaks of them', (language, what) => {
    for (const format of ['SPOKEN', 'EASY_READ', 'WRITTEN'] as const) {
      const words = wordsOf(SHARING, { ...about, format, language });
      expect(words).toBe(SHARING.text[language][format].split('{agency}').join(about.agency).split('{what}').join(what));
      expect(words).not.toMatch(/[{}]/);
    }
  });

  it('of what is offered speak of nothing that is shared', () => {
    const spoken = { ...about, format: 'EASY_READ', language: 'ENGLISH' } as const;
    expect(wordsOf(SUPPORT, spoken)).toBe(
      SUPPORT.text.ENGLISH.EASY_READ.replaceAll('{agency}', () => about.agency).replaceAll('{what}', ''),
    );
  });

  it('are known by statement and version', () => {
    expect([wordingId(SHARING), wordingId({ statement: 'SUPPORT', version: 12 })]).toEqual(['sharing.v1', 'support.v12']);
  });
});

describe('a file', () => {
  it('of this house is a statement', () => {
    for (const file of [SHARING, SUPPORT]) expect(wordingFile.safeParse(file)).toMatchObject({ success: true, data: file });
  });

  const fault = (changed: object): string | undefined => wordingFile.safeParse({ ...SHARING, ...changed }).error?.issues[0]?.message;
  const without = (key: string, of: object): object => Object.fromEntries(Object.entries(of).filter(([name]) => name !== key));

  it('of SHARING says of every category what is shared, and one of SUPPORT of none', () => {
    expect(wordingFile.safeParse(without('what', SHARING)).error?.issues[0]?.message).toBe('only SHARING says what is shared');
    expect(wordingFile.safeParse({ ...SUPPORT, what: SHARING.what }).error?.issues[0]?.message).toBe('only SHARING says what is shared');
    expect(fault({ what: without('RISK', SHARING.what ?? {}) })).toBeDefined();
  });

  it.each(['ENGLISH', 'CYMRAEG'] as const)('of SHARING names the agency and what is shared in every text: %s', (language) => {
    for (const format of ['SPOKEN', 'EASY_READ', 'WRITTEN'] as const) {
      for (const left of ['{agency}', '{what}']) {
        const text = { ...SHARING.text[language], [format]: SHARING.text[language][format].replaceAll(left, 'it') };
        expect(fault({ text: { ...SHARING.text, [language]: text } })).toBe('SHARING must speak of {agency} and {what} in every text');
      }
    }
  });

  it.each([
    [{ from: '2026-02-30' }, 'must be a day that exists'],
    [{ version: 0 }, 'Too small'],
    [{ statement: 'OTHER' }, 'Invalid option'],
    [{ more: 1 }, 'Unrecognized key'],
    [{ text: { ...SHARING.text, ENGLISH: { ...SHARING.text.ENGLISH, SPOKEN: '' } } }, 'Too small'],
  ])('is none with %j', (changed, words) => {
    expect(fault(changed)).toContain(words);
  });
});
