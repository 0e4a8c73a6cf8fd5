/**
 * Who saw what of a person, when, and under which rule: the ledger read by policy (seeds, new 16: the disclosure ledger in plain words).
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Refusal, covers, maskOf, notFound } from '#kernel';
import type { Category } from '#kernel';
import { AT, Database, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, VectorRow } from '#store';
import { Slicing, connectionOf, personOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { Directory } from '#directory';
import { cursorOf, placeOf } from './cursor.js';
import { disclosureRecord } from './disclosure-record.js';
import type { Entry } from './disclosure-record.js';

const BIT = maskOf('ACCESS_RECORD');

interface EntriesRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly entries: Entry[] | null;
}

interface DisclosureArguments extends SliceArguments {
  readonly person: string;
  readonly category?: Category | null;
}

@Resolver()
export class DisclosuresResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Query('disclosures')
  async disclosures(@Args() args: DisclosureArguments, @Context() context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const person = personOf(args.person);
    const row = await this.read(context, [person, args.category ?? null, ...placeOf(after), limit + 1]);
    const reading = new Reading(readerOf(row), person, vectorOf(row.vector), []);
    if (!reading.vector.seated) throw notFound();
    if (!covers(reading.vector.fact | reading.vector.own, BIT)) {
      throw new Refusal(
        'NOT_SHARED',
        'The protocol does not share the access record with your party. Ask the information-governance lead.',
      );
    }
    context.readings.use(reading).disclosed.fact |= BIT;
    const entries = row.entries ?? [];
    const places = new Map<CaseRecord, string>();
    for (const entry of entries.slice(0, limit)) places.set(disclosureRecord(this.directory, reading, entry), cursorOf(entry));
    return connectionOf([...places.keys()], { more: entries.length > limit, cursor: (record) => places.get(record) ?? '', after });
  }

  private async read({ caller }: HubContext, values: readonly unknown[]): Promise<EntriesRow> {
    const row = await this.database.maybeOne<EntriesRow>({
      name: 'hub.read_disclosures',
      text: `select member_id, agency_id, party, ${AT}, vector, entries
             from hub.read_disclosures($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [...callerArguments(caller), ...values],
    });
    if (row === null) throw notSignedIn();
    return row;
  }
}
