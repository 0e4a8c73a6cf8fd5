/**
 * Every sentence of the pages, in English and Welsh under one key. A key that is not there, or a blank that is not filled, stops the page: nobody
 * is shown a key.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = 'apps/portal/words';

/** The languages of the pages; neither is treated as the lesser one. */
export const LANGUAGES = ['en', 'cy'] as const;

/** English or Welsh. */
export type Language = (typeof LANGUAGES)[number];

/** Says a key in one language, its `{blanks}` filled. */
export type Say = (key: string, blanks?: Readonly<Record<string, string | number>>) => string;

const sentence = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
const file = z.record(z.string().regex(/^[a-zA-Z0-9_]+$/), sentence);

/** Key -> sentence: `work.title` is `title` of `words/work.yaml`. Throws where one lacks a language. */
export function loadWords(folder = FOLDER): ReadonlyMap<string, Readonly<Record<Language, string>>> {
  const words = new Map<string, Readonly<Record<Language, string>>>();
  for (const name of readdirSync(folder).filter((found) => found.endsWith('.yaml'))) {
    const { data, error } = file.safeParse(parse(readFileSync(path.join(folder, name), 'utf8')));
    if (data === undefined) throw new Error(`${name}: ${z.prettifyError(error)}`);
    for (const [key, both] of Object.entries(data)) words.set(`${path.basename(name, '.yaml')}.${key}`, both);
  }
  return words;
}

/** How a language says its keys. */
export function sayer(words: ReturnType<typeof loadWords>, language: Language): Say {
  return (key, blanks = {}) => {
    const text = words.get(key)?.[language];
    if (text === undefined) throw new Error(`no words for ${key}`);
    return text.replace(/\{(\w+)\}/g, (_whole, blank: string) => {
      const value = blanks[blank];
      if (value === undefined) throw new Error(`${key}: nothing for {${blank}}`);
      return String(value);
    });
  };
}

/** The language a browser prefers, English where it prefers neither. */
export function preferredLanguage(accepted: string | undefined): Language {
  const tags = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((tag) => tag.trim().slice(0, 2));
  return tags.find((tag): tag is Language => LANGUAGES.some((known) => known === tag)) ?? 'en';
}
