/**
 * Whom a reference of the caller's own agency finds.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { notFound } from '#kernel';
import { checked, personRecord, text } from '#gate';
import type { HubContext } from '#gate';
import { Database, callerArguments, notSignedIn } from '#store';
import type { CaseRecord } from '#store';
import { checkedReference } from './record-reference.js';
import { SCHEME_NAMES } from './schemes.js';

const Asked = z.object({ scheme: z.enum(SCHEME_NAMES), value: text(40) });

@Resolver()
export class PeopleByReferenceResolver {
  constructor(private readonly database: Database) {}

  @Query('peopleByReference')
  async peopleByReference(@Args() args: unknown, @Context() context: HubContext): Promise<CaseRecord[]> {
    const { scheme, value } = checked(Asked, args);
    const found = await this.database.maybeOne<{ people: string[] }>({
      name: 'hub.find_by_reference',
      text: 'select people from hub.find_by_reference($1, $2, $3, $4, $5, $6, $7)',
      values: [...callerArguments(context.caller), scheme, checkedReference(scheme, value)],
    });
    if (found === null) throw notSignedIn();
    if (found.people.length === 0) throw notFound();
    const people = await Promise.all(found.people.map((person) => context.readings.one(person)));
    return people.map(personRecord);
  }
}
