/**
 * A field of the person that lists the records of a noun, newest first: each record is guarded for itself.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { CaseNoun, CaseRecord } from '#store';
import { readingOf } from '../request/person-record.js';

/** The resolver of `Person.<field>`, as a provider for the room's module. */
export function personRecords(field: string, { noun }: Pick<CaseNoun, 'noun'>): Type {
  @Resolver('Person')
  class PersonRecords {
    @ResolveField(field)
    records(person: CaseRecord): CaseRecord[] {
      return readingOf(person).many(noun);
    }
  }
  return PersonRecords;
}
