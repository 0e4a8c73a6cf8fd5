/**
 * What a person was told, answered and agreed to, on the person.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Person')
export class PersonConsentsResolver {
  @ResolveField('informed')
  informed(person: CaseRecord): CaseRecord | null {
    return readingOf(person).maybeOne('informed');
  }

  @ResolveField('participation')
  participation(person: CaseRecord): CaseRecord | null {
    return readingOf(person).maybeOne('participation');
  }

  @ResolveField('offersOfSupport')
  offersOfSupport(person: CaseRecord): CaseRecord[] {
    return readingOf(person).many('participation');
  }

  @ResolveField('sharingConsents')
  sharingConsents(person: CaseRecord): CaseRecord[] {
    return readingOf(person).many('sharing_consent');
  }
}
