/**
 * The objections as they are read: of a person, and the caller's own.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { personRecord, personRecords, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';
import { OwnRequests } from '../own-requests/own-requests.js';
import { SHARING_OBJECTION } from './sharing-objection.entity.js';

export const PersonObjectionsResolver = personRecords('objections', SHARING_OBJECTION);

@Resolver('SharingObjection')
export class ObjectionsResolver {
  constructor(
    private readonly own: OwnRequests,
    private readonly directory: Directory,
  ) {}

  @Query('myObjections')
  async myObjections(@Context() context: HubContext): Promise<CaseRecord[]> {
    return await this.own.many(context, SHARING_OBJECTION);
  }

  @ResolveField('person')
  async person(objection: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.whole(readingOf(objection)));
  }

  @ResolveField('to')
  to({ counterpart }: CaseRecord): AgencyEntry | null {
    return typeof counterpart === 'string' ? this.directory.agency(counterpart) : null;
  }
}
