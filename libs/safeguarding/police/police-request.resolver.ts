/** Of which agency police asked: the second owner of their request. */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import type { CaseRecord } from '#store';

@Resolver('PoliceRequest')
export class PoliceRequestResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField('asked')
  asked(record: CaseRecord): AgencyEntry | null {
    const id = record['counterpart'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }
}
