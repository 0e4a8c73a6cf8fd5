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
  private readonly byKey = new Map<string, WithheldLine>();

  /** Notes categories a field needed and the reader lacks. Where existence is sensitive nothing is noted at all. */
  note(reading: Reading, missing: Mask, path: string): void {
    if ((missing & SENSITIVE) !== 0) return;
    for (const category of categoriesOf(missing)) {
      const code = (reading.vector.consent & maskOf(category)) === 0 ? 'NOT_SHARED' : 'CONSENT_NEEDED';
      this.keep({ path, person: idOf(reading), category, code });
    }
  }

  /** Notes a field whose row carries a category the reader may not even know. */
  noteUnnamed(reading: Reading, path: string): void {
    this.keep({ path, person: idOf(reading), category: null, code: 'NOT_SHARED' });
  }

  /** The lines, by path. */
  get lines(): WithheldLine[] {
    return [...this.byKey.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  private keep(line: WithheldLine): void {
    const key = `${line.person ?? ''} ${line.category ?? ''}`;
    const known = this.byKey.get(key);
    if (known === undefined || line.path < known.path) this.byKey.set(key, line);
  }
}

const idOf = ({ person }: Reading): string | null => (person === NOBODY ? null : personId(person));
