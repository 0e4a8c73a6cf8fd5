/**
 * The words put to a young person, as versioned data: who agreed, agreed to these, in this language and in this form.
 */
import { z } from 'zod';
import { CATEGORIES, isDay } from '#kernel';
import type { Category } from '#kernel';

const texts = z.strictObject({ SPOKEN: z.string().min(1), EASY_READ: z.string().min(1), WRITTEN: z.string().min(1) });
const inBoth = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

/** A file of `schema/reference/consent-wordings`. Of what is shared, every category has its words. */
export const wordingFile = z
  .strictObject({
    statement: z.enum(['SHARING', 'SUPPORT']),
    version: z.int().min(1),
    from: z.string().refine(isDay, 'must be a day that exists'),
    text: z.strictObject({ ENGLISH: texts, CYMRAEG: texts }),
    what: z.record(z.enum(CATEGORIES), inBoth).optional(),
  })
  .refine(({ statement, what }) => (statement === 'SHARING') === (what !== undefined), 'only SHARING says what is shared')
  .refine(namesWhatItShares, 'SHARING must speak of {agency} and {what} in every text');

/** One version of a statement. */
export type Wording = z.output<typeof wordingFile>;
export type WordingFormat = keyof Wording['text']['ENGLISH'];
export type WordingLanguage = keyof Wording['text'];

/** Its id, which is kept with the consent: `sharing.v1`. */
export const wordingId = ({ statement, version }: Pick<Wording, 'statement' | 'version'>): string =>
  `${statement.toLowerCase()}.v${String(version)}`;

/** Whose name and which categories the statement speaks of. */
export interface Spoken {
  readonly agency: string;
  readonly categories: readonly Category[];
  readonly format: WordingFormat;
  readonly language: WordingLanguage;
}

/** The exact words, with the agency's name and what is shared put in. */
export function wordsOf(wording: Wording, { agency, categories, format, language }: Spoken): string {
  const tongue = language === 'CYMRAEG' ? 'cy' : 'en';
  const what = categories.flatMap((category) => wording.what?.[category][tongue] ?? []).join('; ');
  return wording.text[language][format].replaceAll('{agency}', () => agency).replaceAll('{what}', () => what);
}

function namesWhatItShares({ statement, text }: { statement: string; text: Record<string, Record<string, string>> }): boolean {
  if (statement !== 'SHARING') return true;
  return Object.values(text).every((formats) => Object.values(formats).every((one) => one.includes('{agency}') && one.includes('{what}')));
}
