/**
 * Who of a household may sign in, and whom the young person asked to speak for them, on the person.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Person')
export class PersonHouseholdResolver {
  @ResolveField('household')
  household(person: CaseRecord): CaseRecord[] {
    return readingOf(person).many('household_member');
  }

  @ResolveField('brokerRequests')
  brokerRequests(person: CaseRecord): CaseRecord[] {
    return readingOf(person).many('broker_request');
  }
}
