import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, loadWords, preferredLanguage, sayer } from './words.js';

const words = loadWords();
const blanksOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the pages', () => {
  test('are there in both languages, none empty, with the same blanks to fill', () => {
    expect(words.size).toBeGreaterThan(150);
    for (const [key, both] of words) {
      expect(Object.keys(both).sort()).toEqual(['cy', 'en']);
      for (const language of LANGUAGES) expect(`${key} ${both[language].trim()}`.length).toBeGreaterThan(key.length + 1);
      expect([key, ...blanksOf(both.cy)]).toEqual([key, ...blanksOf(both.en)]);
    }
  });

  test('are not loaded where a language lacks one', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'words-'));
    await writeFile(path.join(folder, 'page.yaml'), `title: { en: Title }`);
    expect(() => loadWords(folder)).toThrow('page.yaml');
    await rm(folder, { recursive: true });
  });

  test('have every key that a template or a handler names in full', async () => {
    const files = (await readdir('apps/portal', { recursive: true })).filter(
      (name) => /\.(njk|ts)$/.test(name) && !name.endsWith('.spec.ts'),
    );
    const texts = await Promise.all(files.map(async (name) => await readFile(path.join('apps/portal', name), 'utf8')));
    const namespaces = [...new Set([...words.keys()].map((key) => key.split('.')[0]))].join('|');
    const named = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`["'](?:${namespaces})\\.\\w+["']`, 'g'))].map(([key]) => key.slice(1, -1)),
    );
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((key) => !words.has(key) && !/_$|\.(njk|js|ts|html)$/.test(key))).toEqual([]);
  });

  test('stop the page where a key or a blank is not there', () => {
    const say = sayer(words, 'cy');
    expect(() => say('page.nothing')).toThrow('no words for page.nothing');
    expect(() => say('days.ahead')).toThrow('nothing for {days}');
    expect(say('days.ahead', { days: 6 })).toBe('ymhen 6 o ddyddiau');
  });
});

test.each([
  ['cy-GB,cy;q=0.9,en;q=0.8', 'cy'],
  ['fr,en-GB;q=0.7', 'en'],
  ['fr', 'en'],
  [undefined, 'en'],
])('a browser that prefers %s reads %s', (accepted, language) => {
  expect(preferredLanguage(accepted)).toBe(language);
});
