/**
 * Rows of a person as the caller may see them.
 */
import type { CaseNoun, CaseRow } from '#store';
import type { Category } from '#kernel';
import type { PeerContext } from './peer-context.js';
import type { Judged, Seen } from './rights.js';

/** The person, or a part of them that is not a row. */
export interface Whole extends Seen {
  readonly person: string;
}

/** A record as it leaves: what may be seen of the row, and whose it is. */
export type Shown = Seen & Readonly<Record<string, unknown>>;

/** The visible rows of a table, newest first. */
export async function many(context: PeerContext, { person, rights }: Whole, noun: CaseNoun): Promise<Shown[]> {
  const rows = await context.rows(noun, person);
  return rows.flatMap((row) => rights.masked(noun.type, named(row)) ?? []);
}

/** The newest visible row. */
export async function newest(context: PeerContext, whole: Whole, noun: CaseNoun): Promise<Shown | null> {
  return (await many(context, whole, noun))[0] ?? null;
}

/** Rows with their content from a second table, where that may be seen. */
export async function joined(
  context: PeerContext,
  { person, rights }: Whole,
  [noun, content]: readonly [CaseNoun, CaseNoun],
): Promise<Shown[]> {
  const [rows, texts] = await Promise.all([context.rows(noun, person), context.rows(content, person)]);
  return rows.flatMap((row) => {
    const more = texts.find(({ id }) => id === row.id) as (CaseRow & { text: string; category: Category }) | undefined;
    const known = more !== undefined && rights.may(noun.type, { ...more, category: more.category }, 'text');
    return rights.masked(noun.type, { ...named(row), ...(known ? { text: more.text, category: more.category } : {}) }) ?? [];
  }) as Shown[];
}

/** Fields of the contract that have other names in the tables. */
function named(row: CaseRow): Judged & Readonly<Record<string, unknown>> {
  return { ...row, owner: row.ownerAgency, confirmedBy: row.memberId };
}
