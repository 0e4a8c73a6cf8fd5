/**
 * `node` and `history`: one record by its global id, and every version of it, under the rights of now.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isUuid, notFound, parseGlobalId } from '#kernel';
import { Database, GUARD, readHistory, readRecord } from '#store';
import type { CaseRecord, Version } from '#store';
import { Slicing, connectionOf } from '../edge/connection.js';
import type { Connection, SliceArguments } from '../edge/connection.js';
import type { HubContext } from './hub-context.js';
import { invalid } from '../edge/input.js';
import { personRecord } from './person-record.js';
import { Records } from './records.js';
import { ReferenceNodes } from './reference-nodes.js';
import type { ReadNoun } from './records.js';

/** A version as the contract shows it. */
interface HistoryEntry {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly record: CaseRecord;
}

@Resolver('Node')
export class NodeResolver {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly references: ReferenceNodes,
  ) {}

  @Query('node')
  async node(@Args('id') id: string, @Context() context: HubContext): Promise<object> {
    const { type, person, id: row } = parseGlobalId(id);
    if (person === null) return await this.reference(context, { type, id: row });
    if (type === 'Person') return { ...personRecord(await context.readings.one(row)), __typename: 'Person' };
    const { noun, place } = this.place(id);
    const reading = await readRecord(this.database.pool, context.caller, place);
    const record = reading.vector.seated ? this.records.find(reading, id) : null;
    if (record === null || !context.sights.any(record[GUARD], noun.type)) throw notFound();
    context.readings.use(reading).disclosed.fact |= record[GUARD].mask;
    return record;
  }

  private async reference(context: HubContext, { type, id }: { type: string; id: string }): Promise<object> {
    await context.registered();
    const found = await this.references.maybeOne(type, id);
    if (found === null) throw notFound();
    return { ...found, __typename: type };
  }

  @Query('history')
  async history(
    @Args() { id, ...args }: SliceArguments & { id: string },
    @Context() context: HubContext,
  ): Promise<Connection<HistoryEntry>> {
    const { limit, after } = Slicing.parse(args);
    if (after !== null && !isUuid(after)) throw invalid('after', 'The cursor is not one this list gave.');
    const { noun, place } = this.place(id);
    const page = { before: after, limit: limit + 1 };
    const { reading, versions } = await readHistory(this.database.pool, context.caller, { place, page });
    const entries = versions.map((version) => entryOf(noun, version, reading.guard(rowOf(version, reading.reader.agency))));
    const seen = entries.filter((entry) => context.sights.any(entry.record[GUARD], noun.type));
    if (!reading.vector.seated || (seen.length === 0 && after === null)) throw notFound();
    const { disclosed } = context.readings.use(reading);
    for (const { record } of seen) disclosed.full |= record[GUARD].mask;
    return connectionOf(seen.slice(0, limit), { more: versions.length > limit, cursor: (entry) => entry.id, after });
  }

  @ResolveField('__resolveType')
  typeOf(record: { readonly __typename: string }): string {
    return record.__typename;
  }

  private place(id: string): { noun: ReadNoun; place: { person: string; nouns: string[]; id: string } } {
    const { type, person, id: row } = parseGlobalId(id);
    const noun = this.records.noun(type);
    if (noun === null || person === null) throw notFound();
    return { noun, place: { person, nouns: noun.content === undefined ? [noun.noun] : [noun.noun, noun.content], id: row } };
  }
}

function rowOf(version: Version, agency: string): Parameters<CaseRecord[typeof GUARD]['reading']['guard']>[0] {
  const owner = version.counterpart === agency ? agency : version.owner_agency;
  return { mask: version.mask, face: 'FULL', owner, rendered: version.body };
}

function entryOf(noun: ReadNoun, { id, version, at, agency_id: by, reason }: Version, record: CaseRecord): HistoryEntry {
  return { id, version, at, by, reason, record: { ...record, __typename: noun.type } };
}
