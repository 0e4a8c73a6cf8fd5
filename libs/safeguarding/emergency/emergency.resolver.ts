/**
 * The emergency disclosures of a person and of the caller's people, and what is open to the caller by name.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CATEGORIES, isUuid, londonDay } from '#kernel';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { Slicing, connectionOf, invalid, personRecord, readingOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, SliceRow, VectorRow } from '#store';
import { EMERGENCY_CONCERN } from './emergency-concern.entity.js';
import { EMERGENCY_DISCLOSURE } from './emergency-disclosure.entity.js';

type Listed = readonly [person: string, id: string, slices: SliceRow[] | null];

interface ListRow extends CallerRow {
  readonly vectors: Record<string, VectorRow> | null;
  readonly disclosures: Listed[] | null;
}

@Resolver('EmergencyDisclosure')
export class EmergencyDisclosuresResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Query('emergencyDisclosures')
  async emergencyDisclosures(
    @Args() asked: SliceArguments & { state: string },
    @Context() context: HubContext,
  ): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(asked);
    if (after !== null && !isUuid(after)) throw invalid('after', 'The cursor is not one this list gave.');
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.list_emergency_disclosures',
      text: `select member_id, agency_id, party, ${AT}, vectors, disclosures from hub.list_emergency_disclosures($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [...callerArguments(context.caller), asked.state, after, limit + 1],
    });
    if (row === null) throw notSignedIn();
    const found = row.disclosures ?? [];
    const readings = new Map<string, Reading>();
    const nodes = found.slice(0, limit).flatMap((listed) => recordOf(context, row, { listed, readings }) ?? []);
    return connectionOf(nodes, { more: found.length > limit, cursor: ({ id }) => id, after });
  }

  @ResolveField('person')
  async person(record: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.one(readingOf(record).person));
  }

  @ResolveField('told')
  told(record: CaseRecord): AgencyEntry[] {
    return ((record['told'] ?? []) as string[]).flatMap((id) => this.directory.agency(id) ?? []);
  }

  @ResolveField('reviewOverdue')
  reviewOverdue(record: CaseRecord): boolean {
    const today = londonDay(new Date(readingOf(record).reader.at));
    return record['reviewedOn'] === null && String(record['reviewDue']) < today;
  }
}

function recordOf(
  context: HubContext,
  row: ListRow,
  { listed: [person, id, slices], readings }: { listed: Listed; readings: Map<string, Reading> },
): CaseRecord | null {
  const reading = readings.get(person) ?? new Reading(readerOf(row), person, vectorOf(row.vectors?.[person] ?? null), []);
  readings.set(person, reading);
  for (const [noun, mask, face, owner, body] of slices ?? []) {
    for (const rendered of body) reading.keep(noun, { mask, face, owner, rendered });
  }
  const record = reading.find(EMERGENCY_DISCLOSURE.noun, id);
  if (record === null) return null;
  context.readings.use(reading).disclosed.fact |= record[GUARD].mask;
  return reading.join(record, EMERGENCY_CONCERN.noun);
}

@Resolver('Person')
export class PersonEmergenciesResolver {
  @ResolveField('emergencyDisclosures')
  emergencyDisclosures(person: CaseRecord): CaseRecord[] {
    return readingOf(person).joined(EMERGENCY_DISCLOSURE.noun, EMERGENCY_CONCERN.noun);
  }

  @ResolveField('openedToMe')
  openedToMe(person: CaseRecord): CaseRecord[] {
    const reading = readingOf(person);
    return CATEGORIES.flatMap((category, index) => {
      const opened = reading.vector.openings[String(index + 1)];
      if (opened === undefined) return [];
      const { kind, clause, purpose, until } = opened;
      const guard = { reading, owner: '', face: 'FULL', mask: 0, category } as const;
      return [{ [GUARD]: guard, id: `${opened.ref} ${category}`, category, kind, clause, reason: purpose, until: new Date(until) }];
    });
  }
}
