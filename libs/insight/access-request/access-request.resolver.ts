/**
 * The access requests and reviews as they are read: the caller's own requests, what was released by one, and what is held of a review.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound, parseIdOf } from '#kernel';
import { personRecord, personRecords, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';
import { OwnRequests } from '../own-requests/own-requests.js';
import { AccessItems } from './access-items.js';
import { ACCESS_REQUEST } from './access-request.entity.js';
import { ACCESS_REVIEW } from './access-review.entity.js';

export const PersonAccessRequestsResolver = personRecords('accessRequests', ACCESS_REQUEST);
export const PersonAccessReviewsResolver = personRecords('accessReviews', ACCESS_REVIEW);

@Resolver()
export class AccessRequestsResolver {
  constructor(
    private readonly own: OwnRequests,
    private readonly items: AccessItems,
  ) {}

  @Query('myAccessRequests')
  async myAccessRequests(@Context() context: HubContext): Promise<CaseRecord[]> {
    return await this.own.many(context, ACCESS_REQUEST);
  }

  @Query('accessBundle')
  async accessBundle(@Args('request') request: string, @Context() context: HubContext): Promise<CaseRecord[]> {
    const { person, id } = parseIdOf(ACCESS_REQUEST.type, request);
    const items = person === null ? null : await this.items.released(context, { person, request: id });
    if (items === null) throw notFound();
    return items;
  }
}

@Resolver('AccessReview')
export class AccessReviewResolver {
  constructor(private readonly items: AccessItems) {}

  @ResolveField('person')
  async person(review: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.whole(readingOf(review)));
  }

  @ResolveField('items')
  async held(review: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord[]> {
    return await this.items.held(context, review);
  }
}
