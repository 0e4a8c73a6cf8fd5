/**
 * Who works with whom, by name: category 29 as a list of its own.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, parseIdOf } from '#kernel';
import { Slicing, connectionOf, personOf, personRecord, readingOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, SliceRow, VectorRow } from '#store';

type Listed = readonly [person: string, due: null, id: string, records: SliceRow[]];

interface ListRow extends CallerRow {
  readonly vectors: Record<string, VectorRow> | null;
  readonly allocations: Listed[] | null;
}

const cursor = (allocation: CaseRecord): string =>
  globalId({ type: 'Allocation', person: readingOf(allocation).person, id: allocation.id });

@Resolver('Allocation')
export class AllocationsResolver {
  constructor(private readonly database: Database) {}

  @Query('allocations')
  async allocations(
    @Args() args: SliceArguments & { person?: string | null },
    @Context() context: HubContext,
  ): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const row = await this.list(context, { of: args.person ?? null, after, limit });
    const found = row.allocations ?? [];
    const readings = readingsOf(context, row);
    const nodes = found.slice(0, limit).flatMap(([person, , id]) => readings.get(person)?.find('allocation', id) ?? []);
    for (const allocation of nodes) readingOf(allocation).disclosed.fact |= allocation[GUARD].mask;
    return connectionOf(nodes, { more: found.length > limit, cursor, after });
  }

  /** The person, where the caller has a seat for them; for an administrator nothing but whom the allocation is about. */
  @ResolveField('person')
  async person(allocation: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    const reading = readingOf(allocation);
    return personRecord(reading.vector.seated ? await context.readings.one(reading.person) : reading);
  }

  private async list(
    { caller }: HubContext,
    { of, after, limit }: { of: string | null; after: string | null; limit: number },
  ): Promise<ListRow> {
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.list_allocations',
      text: `select member_id, agency_id, party, ${AT}, vectors, allocations from hub.list_allocations($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [
        ...callerArguments(caller),
        of === null ? null : personOf(of),
        after === null ? null : parseIdOf('Allocation', after).id,
        limit + 1,
      ],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}

/** One reading for each person of the page, holding what the list brought of them. */
function readingsOf(context: HubContext, row: ListRow): Map<string, Reading> {
  const bySlices = new Map<string, SliceRow[]>();
  for (const [person, , , records] of row.allocations ?? []) bySlices.set(person, [...(bySlices.get(person) ?? []), ...records]);
  const reader = readerOf(row);
  return new Map(
    [...bySlices].map(([person, slices]) => {
      const reading = new Reading(reader, person, vectorOf(row.vectors?.[person] ?? null), slices);
      return [person, context.readings.use(reading)];
    }),
  );
}
