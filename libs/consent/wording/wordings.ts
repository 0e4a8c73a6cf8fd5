/**
 * The statements as the gateway reads them: the newest of each, and the exact words of one version put to one young person.
 */
import type { Category } from '#kernel';
import { invalid } from '#gate';
import type { WriteTransaction } from '#store';
import { wordsOf } from './wording.js';
import type { Wording, WordingFormat, WordingLanguage } from './wording.js';

/** What a verb was told of the words: which version (none: the newest of the day), in which form, and what was said instead where it was. */
export interface Put {
  readonly statement: Wording['statement'];
  readonly version?: string | null | undefined;
  readonly format: WordingFormat;
  readonly language: WordingLanguage;
  readonly wording?: string | null | undefined;
}

/** The version, and the exact words that were put. */
export interface ExactWords {
  readonly wordingVersion: string;
  readonly wording: string;
}

/** Refusals: INVALID of `wordingVersion` for a version there is not, or that was not in use yet. */
export async function exactWords(
  tx: WriteTransaction,
  put: Put,
  about: { agency: string; categories: readonly Category[] },
): Promise<ExactWords> {
  const [found] = await tx.manager.query<{ id: string; body: Wording }[]>(
    `select id, body from hub.consent_wording where statement = $1 and ($2::text is null or id = $2) and valid_from <= $3
     order by version desc limit 1`,
    [put.statement, put.version ?? null, tx.today],
  );
  if (found === undefined) throw invalid('wordingVersion', 'There is no such version of these words. Leave it out for the newest.');
  const spoken = { agency: about.agency, categories: about.categories, format: put.format, language: put.language };
  return { wordingVersion: found.id, wording: put.wording ?? wordsOf(found.body, spoken) };
}

/** The name of an agency in a language, for the words that speak of it. */
export async function nameOf(tx: WriteTransaction, agency: string, language: WordingLanguage): Promise<string> {
  const [named] = await tx.manager.query<{ name: string }[]>(
    `select case when $2 = 'CYMRAEG' then name_cy else name end as name from hub.agency where id = $1`,
    [agency, language],
  );
  return named?.name ?? '';
}
