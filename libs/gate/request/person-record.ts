/**
 * The Person of the contract as a record: the identity row where the caller has it, always with a guard.
 */
import { GUARD } from '#store';
import type { CaseRecord, Reading } from '#store';

/** The person of a reading. A caller without identity gets the person with nothing but what other categories give. */
export function personRecord(reading: Reading): CaseRecord {
  const identity = reading.maybeOne('identity');
  const guard = identity?.[GUARD] ?? { reading, owner: '', face: 'FULL' as const, mask: 0, category: null };
  return { ...identity, id: reading.person, [GUARD]: guard };
}

/** The reading behind a record. */
export function readingOf(record: CaseRecord): Reading {
  return record[GUARD].reading;
}
