/**
 * The corrections as they are read: of a person, the caller's own, and what was told of them.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { personRecord, personRecords, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';
import { OwnRequests } from '../own-requests/own-requests.js';
import { CORRECTION_NOTICE } from './correction-notice.entity.js';
import { CORRECTION_REQUEST } from './correction-request.entity.js';

export const PersonCorrectionsResolver = personRecords('corrections', CORRECTION_REQUEST);
export const PersonCorrectionNoticesResolver = personRecords('correctionNotices', CORRECTION_NOTICE);

@Resolver('CorrectionRequest')
export class CorrectionsResolver {
  constructor(
    private readonly own: OwnRequests,
    private readonly directory: Directory,
  ) {}

  @Query('myCorrections')
  async myCorrections(@Context() context: HubContext): Promise<CaseRecord[]> {
    return await this.own.many(context, CORRECTION_REQUEST);
  }

  @ResolveField('person')
  async person(correction: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.whole(readingOf(correction)));
  }

  @ResolveField('to')
  to({ counterpart }: CaseRecord): AgencyEntry | null {
    return typeof counterpart === 'string' ? this.directory.agency(counterpart) : null;
  }
}
