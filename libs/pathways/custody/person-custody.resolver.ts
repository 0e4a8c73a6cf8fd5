/**
 * Custody on the person: the episode that runs (or the last), and the newest progress.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Person')
export class PersonCustodyResolver {
  @ResolveField('custody')
  custody(person: CaseRecord): CaseRecord | null {
    return readingOf(person).maybeOne('custody_episode');
  }

  @ResolveField('custodyProgress')
  custodyProgress(person: CaseRecord): CaseRecord[] {
    return readingOf(person).many('custody_progress');
  }
}
