/**
 * The caller's own requests, read as their own: whatever the cells of their party, a person who used a right sees what became of it.
 */
import { Injectable } from '@nestjs/common';
import { AT, Database, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseNoun, CaseRecord, SliceRow, VectorRow } from '#store';
import type { HubContext, Result } from '#gate';

interface OwnRow extends CallerRow {
  readonly person: string | null;
  readonly vector: VectorRow | null;
  readonly slices: SliceRow[];
}

@Injectable()
export class OwnRequests {
  constructor(private readonly database: Database) {}

  /** All of a kind, newest first; none for whoever is no young person or parent who decides. */
  async many(context: HubContext, { noun }: CaseNoun): Promise<CaseRecord[]> {
    return (await this.read(context, noun))?.many(noun) ?? [];
  }

  /** The result of a verb that began one: the request under `field`, by its id, in place of the id. */
  async answered(context: HubContext, result: Result, { noun, field }: { noun: CaseNoun; field: string }): Promise<Result> {
    const id = result[field];
    if (typeof id !== 'string') return result;
    return { ...result, [field]: (await this.read(context, noun.noun))?.find(noun.noun, id) ?? null };
  }

  private async read(context: HubContext, noun: string): Promise<Reading | null> {
    const row = await this.database.maybeOne<OwnRow>({
      name: 'hub.read_own_requests',
      text: `select member_id, agency_id, party, ${AT}, person, vector, slices from hub.read_own_requests($1, $2, $3, $4, $5, $6)`,
      values: [...callerArguments(context.caller), noun],
    });
    if (row === null) throw notSignedIn();
    if (row.person === null) return null;
    return context.readings.use(new Reading(readerOf(row), row.person, vectorOf(row.vector), row.slices));
  }
}
