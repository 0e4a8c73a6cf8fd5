/** Records that are held, as a page shows them: by agency and category, with the contract's names taken apart into words. */
import type { AccessItemFactsFragment } from '#documents';

/** A record: its kind and fields in the contract's English. */
export interface HeldRecord {
  readonly id: string;
  readonly kind: string;
  readonly recordedOn: string | null;
  readonly lines: readonly { readonly field: string; readonly text: string | null }[];
}

/** What one agency holds in one category. */
export interface Section {
  readonly owner: AccessItemFactsFragment['owner'];
  readonly category: AccessItemFactsFragment['category'];
  readonly records: HeldRecord[];
}

/** The items in the order they came, a section for each agency and category. */
export function sections(items: readonly AccessItemFactsFragment[]): Section[] {
  const found = new Map<string, Section>();
  for (const item of items) {
    const key = `${item.owner?.en ?? ''} ${item.category ?? ''}`;
    const section = found.get(key) ?? { owner: item.owner, category: item.category, records: [] };
    section.records.push(recordOf(item));
    found.set(key, section);
  }
  return [...found.values()].sort((a, b) => (a.owner?.en ?? '').localeCompare(b.owner?.en ?? ''));
}

/** One item. */
export function recordOf({ id, kind, recordedOn, lines }: AccessItemFactsFragment): HeldRecord {
  return { id, kind: inWords(kind), recordedOn, lines: (lines ?? []).map(({ field, text }) => ({ field: inWords(field), text })) };
}

/** A name of the contract in words: `ClinicalNote` as `Clinical note`. */
export const inWords = (name: string | null): string => {
  const words = (name ?? '').replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
