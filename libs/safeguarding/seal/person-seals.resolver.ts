/**
 * The seals of a person that are open to the caller, and the record each is on.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { globalId } from '#kernel';
import { Records, personRecords, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';
import { RECORD_SEAL } from './record-seal.entity.js';

export const PersonSealsResolver = personRecords('seals', RECORD_SEAL);

@Resolver('RecordSeal')
export class SealedRecordResolver {
  constructor(private readonly records: Records) {}

  @ResolveField('record')
  async record(seal: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord | null> {
    const reading = await context.readings.whole(readingOf(seal));
    return this.records.find(reading, globalId({ type: String(seal['type']), person: reading.person, id: String(seal['rowId']) }));
  }
}
