/**
 * Finds a record by its global id among the nouns the rooms registered: first in what was read, then in the tables, under the same vector.
 */
import { Inject, Injectable } from '@nestjs/common';
import { parseGlobalId } from '#kernel';
import type { CaseNoun, CaseRecord, Reading } from '#store';

export const CASE_NOUNS = Symbol('case nouns of the rooms');

/** A noun as it is read: some have their content in a second table of the same ids. */
export interface ReadNoun extends CaseNoun {
  readonly content?: string;
}

@Injectable()
export class Records {
  private readonly byType: ReadonlyMap<string, ReadNoun>;

  constructor(@Inject(CASE_NOUNS) nouns: readonly ReadNoun[]) {
    this.byType = new Map(nouns.map((noun) => [noun.type, noun]));
  }

  /** Every table of what the contract shows of a person, who they are and the contents too. */
  get nouns(): readonly string[] {
    return ['identity', ...[...this.byType.values()].flatMap(({ noun, content }) => (content === undefined ? [noun] : [noun, content]))];
  }

  /** The noun a type of the contract is read from. */
  noun(type: string): ReadNoun | null {
    return this.byType.get(type) ?? null;
  }

  /** The type a noun is read as; a content noun is read as its headline's type. */
  typeOf(noun: string): string | null {
    return [...this.byType.values()].find((known) => known.noun === noun || known.content === noun)?.type ?? null;
  }

  /** The record, with its content where the reader has it; null when it is not in the reading. */
  find(reading: Reading, id: string): CaseRecord | null {
    const parsed = parseGlobalId(id);
    const noun = this.noun(parsed.type);
    const record = noun === null ? null : reading.find(noun.noun, parsed.id);
    if (noun === null || record === null) return null;
    return { ...(noun.content === undefined ? record : reading.join(record, noun.content)), __typename: noun.type };
  }
}
