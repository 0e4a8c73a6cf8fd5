/**
 * The transfers of a person, and those that wait for the caller's answer.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { personRecords } from '#gate';
import type { HubContext } from '#gate';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, SliceRow, VectorRow } from '#store';
import { AREA_TRANSFER } from './area-transfer.entity.js';

interface ListRow extends CallerRow {
  readonly vectors: Record<string, VectorRow> | null;
  readonly transfers: (readonly [person: string, id: string, slices: SliceRow[] | null])[] | null;
}

export const PersonTransfersResolver = personRecords('transfers', AREA_TRANSFER);

@Resolver('AreaTransfer')
export class TransfersResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Query('transfersToAnswer')
  async transfersToAnswer(@Context() context: HubContext): Promise<CaseRecord[]> {
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.list_transfers',
      text: `select member_id, agency_id, party, ${AT}, vectors, transfers from hub.list_transfers($1, $2, $3, $4, $5)`,
      values: callerArguments(context.caller),
    });
    if (row === null) throw notSignedIn();
    return (row.transfers ?? []).flatMap(([person, id, slices]) => {
      const reading = new Reading(readerOf(row), person, vectorOf(row.vectors?.[person] ?? null), slices ?? []);
      const record = reading.find(AREA_TRANSFER.noun, id);
      if (record === null) return [];
      context.readings.use(reading).disclosed.fact |= record[GUARD].mask;
      return [record];
    });
  }

  /** Of a record two agencies own, each finds itself as its owner: who proposed it stands in it. */
  @ResolveField('owner')
  owner(record: CaseRecord): AgencyEntry | null {
    const id = record['proposedBy'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }

  @ResolveField('to')
  to(record: CaseRecord): AgencyEntry | null {
    const id = record['counterpart'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }
}
