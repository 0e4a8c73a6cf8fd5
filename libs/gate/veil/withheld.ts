/**
 * What was withheld from one answer, and why: once per category and person, at the first path; never a count, never what.
 */
import { NOBODY, SENSITIVE_EXISTENCE, categoriesOf, maskOf, personId } from '#kernel';
import type { Category, Mask } from '#kernel';
import type { Reading } from '#store';

/** One line of `extensions.withheld`. `category` is null where naming it would tell what the row is about. */
export interface WithheldLine {
  readonly path: string;
  /** Null for what is in a category and about no young person. */
  readonly person: string | null;
  readonly category: Category | null;
  readonly code: 'CONSENT_NEEDED' | 'NOT_SHARED';
}

const SENSITIVE = maskOf(...SENSITIVE_EXISTENCE);

export class Withheld {
  /** Person -> category -> its line. */
  private readonly byPerson = new Map<string, Map<Category | null, WithheldLine>>();

  /** Notes categories a field needed and the reader lacks. Where existence is sensitive nothing is noted at all. */
  note(reading: Reading, missing: Mask, path: string): void {
    if ((missing & SENSITIVE) !== 0) return;
    for (const category of categoriesOf(missing)) {
      this.keep(reading, category, { path, code: (reading.vector.consent & maskOf(category)) === 0 ? 'NOT_SHARED' : 'CONSENT_NEEDED' });
    }
  }

  /** Notes a field whose row carries a category the reader may not even know. */
  noteUnnamed(reading: Reading, path: string): void {
    this.keep(reading, null, { path, code: 'NOT_SHARED' });
  }

  /** The lines, by path. */
  get lines(): WithheldLine[] {
    const lines = [...this.byPerson.values()].flatMap((known) => [...known.values()]);
    return lines.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  private keep({ person }: Reading, category: Category | null, line: Pick<WithheldLine, 'path' | 'code'>): void {
    const known = this.byPerson.get(person) ?? new Map<Category | null, WithheldLine>();
    this.byPerson.set(person, known);
    const before = known.get(category);
    if (before === undefined)
      known.set(category, { path: line.path, person: person === NOBODY ? null : personId(person), category, code: line.code });
    else if (line.path < before.path) known.set(category, { ...before, path: line.path, code: line.code });
  }
}
