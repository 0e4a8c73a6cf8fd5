/**
 * The Person of the contract as a record: the identity row where the caller has it, always with a guard.
 */
import { GUARD } from '#store';
import type { CaseRecord, Reading } from '#store';

/** The person of a reading. A caller without identity gets the person with nothing but what other categories give. */
export function personRecord(reading: Reading): CaseRecord {
  return wholeOf(reading, 'identity');
}

/**
 * What there is one of for each person (the person, their plan, a pathway): it is there because of the seat, whether or not the caller may see the
 * row behind it, and each field is guarded by its own category.
 */
export function wholeOf(reading: Reading, noun?: string): CaseRecord {
  const row = noun === undefined ? null : reading.whole(noun);
  return { ...row, id: reading.person, [GUARD]: { reading, owner: row?.[GUARD].owner ?? '', face: 'FULL', mask: 0, category: null } };
}

/** The reading behind a record. */
export function readingOf(record: CaseRecord): Reading {
  return record[GUARD].reading;
}
