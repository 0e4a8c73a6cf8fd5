/**
 * The Person of the contract as a record: the identity row where the caller has it, always with a guard.
 */
import { GUARD } from '#store';
import type { CaseRecord, Reading } from '#store';

/** The person of a reading. A caller without identity gets the person with nothing but what other categories give. */
export function personRecord(reading: Reading): CaseRecord {
  const identity = reading.maybeOne('identity');
  return { ...identity, ...wholeOf(reading, identity?.[GUARD].owner ?? '') };
}

/** What stands for the whole person and is no row: each field is guarded by its own category. */
export function wholeOf(reading: Reading, owner = ''): CaseRecord {
  return { id: reading.person, [GUARD]: { reading, owner, face: 'FULL', mask: 0, category: null } };
}

/** The reading behind a record. */
export function readingOf(record: CaseRecord): Reading {
  return record[GUARD].reading;
}
