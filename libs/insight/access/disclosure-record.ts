/**
 * An entry of the access record as the view shows it, and as the contract's type Disclosure.
 */
import { CATEGORIES, maskOf } from '#kernel';
import type { Category } from '#kernel';
import { GUARD } from '#store';
import type { CaseRecord, Reading, Terms } from '#store';
import type { Directory } from '#directory';
import { sentenceOf } from './sentence.js';

/** Nothing but `at` where it is a fact. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly agency: string | null;
  readonly member: string | null;
  readonly party: string | null;
  /** The terms, with the clearance itself in place of its number. */
  readonly disclosed:
    { readonly [Said in Category]?: Pick<Terms['disclosed'][Category] & object, 'level' | 'rule'> & { clearance?: string } } | null;
}

/** The entry under the reading of the person it is about. */
export function disclosureRecord(directory: Directory, reading: Reading, entry: Entry): CaseRecord {
  const { id, at, agency, member, party, disclosed } = entry;
  const mask = maskOf('ACCESS_RECORD');
  const guard = { reading, owner: agency ?? '', face: disclosed === null ? 'FACT' : 'FULL', mask, category: null } as const;
  const saw = CATEGORIES.flatMap((category) => {
    const seen = disclosed?.[category];
    if (seen === undefined) return [];
    return [{ [GUARD]: guard, id, category, level: seen.level, clause: seen.rule, cleared: seen.clearance !== undefined }];
  });
  const by = agency === null ? null : (directory.agency(agency)?.name ?? null);
  return { [GUARD]: guard, id, at, agency, by: member, party, saw, sentence: by === null ? null : sentenceOf({ at, by, party, saw }) };
}
