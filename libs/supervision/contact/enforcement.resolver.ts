/**
 * The statutory contact an enforcement rests on, as far as it was read with the person.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Enforcement')
export class EnforcementResolver {
  @ResolveField('contact')
  contact(enforcement: CaseRecord): CaseRecord | null {
    return readingOf(enforcement).find('statutory_contact', String(enforcement['contact']));
  }
}
