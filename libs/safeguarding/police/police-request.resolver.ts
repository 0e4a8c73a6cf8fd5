/** Whom a request is about, which force asked, and of which agency: a request has two owners, and each finds itself as its owner. */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { personRecord, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('PoliceRequest')
export class PoliceRequestResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField('person')
  async person(record: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.one(readingOf(record).person));
  }

  @ResolveField('owner')
  owner(record: CaseRecord): AgencyEntry | null {
    const id = record['force'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }

  @ResolveField('asked')
  asked(record: CaseRecord): AgencyEntry | null {
    const id = record['counterpart'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }
}
