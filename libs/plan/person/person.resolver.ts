/**
 * One person and the caller's caseload: whom the caller has a reason to know.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Slicing, connectionOf, personOf, personRecord, readingOf, wholeOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import type { CaseRecord } from '#store';
import { parseIdOf, personId } from '#kernel';

@Resolver('Person')
export class PersonResolver {
  @Query('person')
  async person(@Args('id') id: string, @Context() context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.one(personOf(id)));
  }

  @Query('caseload')
  async caseload(@Args() args: SliceArguments, @Context() context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const page = { people: null, after: after === null ? null : parseIdOf('Person', after).id, limit };
    const { readings, last } = await context.readings.page(page);
    return connectionOf(readings.map(personRecord), { more: last !== null, cursor: (record) => personId(record.id), after });
  }

  @ResolveField('referral')
  referral(person: CaseRecord): CaseRecord | null {
    return readingOf(person).maybeOne('referral');
  }

  @ResolveField('plan')
  plan(person: CaseRecord): CaseRecord {
    return wholeOf(readingOf(person), 'plan');
  }
}
