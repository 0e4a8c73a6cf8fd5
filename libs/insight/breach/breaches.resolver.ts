/**
 * The breaches the caller may know of, and the people of one.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseIdOf } from '#kernel';
import { Directory } from '#directory';
import type { PartnershipEntry } from '#directory';
import { Slicing, connectionOf, personRecord, readingOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import type { CaseRecord } from '#store';
import { Breaches } from './breaches.js';

@Resolver()
export class BreachesResolver {
  constructor(private readonly breaches: Breaches) {}

  @Query('breaches')
  async many(@Args() args: SliceArguments, @Context() context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const found = await this.breaches.many(context, { limit, after });
    return connectionOf(found.slice(0, limit), { more: found.length > limit, cursor: ({ id }) => id, after });
  }

  @Query('breach')
  async one(@Args('id') id: string, @Context() context: HubContext): Promise<CaseRecord> {
    return await this.breaches.one(context, parseIdOf('BreachReport', id).id);
  }
}

@Resolver('BreachReport')
export class BreachReportResolver {
  constructor(private readonly breaches: Breaches) {}

  @ResolveField('people')
  async people(report: CaseRecord, args: SliceArguments, context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const found = await this.breaches.people(context, report, { limit, after });
    return connectionOf(found.slice(0, limit), { more: found.length > limit, cursor: ({ id }) => id, after });
  }
}

@Resolver('BreachPart')
export class BreachPartResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField('partnership')
  partnership({ id }: CaseRecord): PartnershipEntry | null {
    return this.directory.partnership(id);
  }
}

@Resolver('BreachedPerson')
export class BreachedPersonResolver {
  @ResolveField('person')
  async person(record: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.one(readingOf(record).person));
  }
}
