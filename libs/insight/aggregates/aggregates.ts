/**
 * The aggregates of a partnership (category 27): the newest publication, for every party the protocol gives them to. No seat is needed: it is about nobody.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { notFound, parseIdOf } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, Guard } from '#store';
import type { HubContext } from '#gate';
import { ROUNDED_TO, SMALLEST } from './suppress.js';

interface PublishedCell {
  readonly table: 'SITUATION' | 'NEED';
  readonly team: string | null;
  readonly of: string | null;
  readonly people: number | null;
}

interface AggregatesRow extends CallerRow {
  readonly levels: { readonly fact: number; readonly own: number; readonly every: number } | null;
  readonly published_on: string | null;
  readonly cells: readonly PublishedCell[] | null;
}

@Resolver()
export class AggregatesResolver {
  constructor(private readonly database: Database) {}

  @Query('aggregates')
  async aggregates(@Args('partnership') partnership: string, @Context() context: HubContext): Promise<CaseRecord | null> {
    const row = await this.read(context, parseIdOf('Partnership', partnership).id);
    if (row.levels === null) throw notFound();
    // Aggregates are about nobody: the reading has the party's levels and no person, and nothing of it is a disclosure.
    const reading = new Reading(readerOf(row), '', { ...vectorOf(null), ...row.levels }, []);
    const guard: Guard = { reading, owner: '', face: 'FULL', mask: 0, category: null };
    const counts = (table: PublishedCell['table'], column: string): Record<PropertyKey, unknown>[] =>
      (row.cells ?? [])
        .filter((cell) => cell.table === table)
        .map(({ team, of, people }) => ({ [GUARD]: guard, team, [column]: of, people }));
    return {
      [GUARD]: guard,
      id: partnership,
      publishedOn: row.published_on,
      smallest: SMALLEST,
      roundedTo: ROUNDED_TO,
      situations: counts('SITUATION', 'situation'),
      needs: counts('NEED', 'pathway'),
    };
  }

  private async read({ caller }: HubContext, partnership: string): Promise<AggregatesRow> {
    const row = await this.database.maybeOne<AggregatesRow>({
      name: 'hub.read_aggregates',
      text: `select member_id, agency_id, party, ${AT}, levels, published_on::text, cells from hub.read_aggregates($1, $2, $3, $4, $5, $6)`,
      values: [...callerArguments(caller), partnership],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}
