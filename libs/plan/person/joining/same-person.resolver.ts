/**
 * Who proposed a joining, and its other record: as far as both let the caller see while it is proposed, the one plan once they are joined.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { personRecord, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('SamePerson')
export class SamePersonResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField('owner')
  owner(record: CaseRecord): AgencyEntry | null {
    const id = record['proposer'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }

  @ResolveField('home')
  home(record: CaseRecord): AgencyEntry | null {
    const id = record['counterpart'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }

  @ResolveField('other')
  async other(record: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord | null> {
    const other = record['otherRecord'];
    if (typeof other !== 'string') return null;
    const reading = await context.readings.beside(other, readingOf(record));
    return reading === null ? null : personRecord(reading);
  }
}
