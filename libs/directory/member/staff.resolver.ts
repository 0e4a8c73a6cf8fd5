/**
 * Who works where: the contacts of the staff around a young person, for everybody whose protocol shares them.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { NOBODY, globalId, parseIdOf } from '#kernel';
import { Slicing, connectionOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { AT, Database, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord } from '#store';
import { staffRecord } from './staff-contacts.js';
import type { Contact } from './staff-contacts.js';

interface Masks {
  readonly fact: number;
  readonly own: number;
  readonly every: number;
}

interface StaffRow extends CallerRow {
  readonly staff: (Contact & Masks & { readonly place: string })[] | null;
}

/** Neither name nor id: a place in a page says nothing of anybody. */
const cursor = ({ place }: CaseRecord): string => globalId({ type: 'Staff', person: null, id: String(place) });

@Resolver()
export class StaffResolver {
  constructor(private readonly database: Database) {}

  @Query('staff')
  async staff(@Args() args: SliceArguments & { agency?: string | null }, @Context() context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const row = await this.list(context, { of: args.agency ?? null, after, limit });
    const found = row.staff ?? [];
    const readings = new Map<string, Reading>();
    const nodes = found.slice(0, limit).map(({ fact, own, every, place, ...contact }) => {
      const key = [fact, own, every].join();
      const reading = readings.get(key) ?? readingOf(row, { fact, own, every });
      readings.set(key, reading);
      return { ...staffRecord(contact, reading), place };
    });
    return connectionOf(nodes, { more: found.length > limit, cursor, after });
  }

  private async list(
    { caller }: HubContext,
    { of, after, limit }: { of: string | null; after: string | null; limit: number },
  ): Promise<StaffRow> {
    const row = await this.database.maybeOne<StaffRow>({
      name: 'hub.list_staff',
      text: `select member_id, agency_id, party, ${AT}, staff from hub.list_staff($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [
        ...callerArguments(caller),
        of === null ? null : parseIdOf('Agency', of).id,
        after === null ? null : parseIdOf('Staff', after).id,
        limit + 1,
      ],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}

/** Staff are nobody's plan: the reading has the masks of the protocol's cell and no person. */
function readingOf(row: StaffRow, masks: Masks): Reading {
  return new Reading(readerOf(row), NOBODY, { ...vectorOf(null), ...masks }, []);
}
