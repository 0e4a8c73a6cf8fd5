/**
 * The accommodation pathway on the person. The pathway itself is an envelope; each part has its own category.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf, wholeOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Person')
export class PersonAccommodationResolver {
  @ResolveField('accommodation')
  accommodation(person: CaseRecord): CaseRecord {
    return wholeOf(readingOf(person));
  }
}

@Resolver('Accommodation')
export class AccommodationResolver {
  @ResolveField('needs')
  needs(pathway: CaseRecord): CaseRecord[] {
    return readingOf(pathway).many('accommodation_need');
  }

  @ResolveField('proposals')
  proposals(pathway: CaseRecord): CaseRecord[] {
    return readingOf(pathway).many('accommodation_proposal');
  }

  @ResolveField('confirmation')
  confirmation(pathway: CaseRecord): CaseRecord | null {
    return readingOf(pathway).maybeOne('accommodation_confirmation');
  }

  @ResolveField('alarms')
  alarms(pathway: CaseRecord): CaseRecord[] {
    return readingOf(pathway)
      .many('accommodation_alarm')
      .sort((a, b) => (String(a['on']) < String(b['on']) ? -1 : 1));
  }
}
