/**
 * What is held, as records of the contract: read under the caller's rights for the agency that reviews it, and for whoever it was released to.
 */
import { Injectable } from '@nestjs/common';
import type { Category } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, VectorRow } from '#store';
import { Records, readingOf } from '#gate';
import type { HubContext } from '#gate';
import { Directory } from '#directory';

/** An item as the read calls return it. */
interface Item {
  readonly id: string;
  readonly noun: string;
  readonly category: Category;
  readonly mask: number;
  readonly owner: string;
  readonly recordedOn: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface ReleasedRow extends CallerRow {
  readonly vector: VectorRow | null;
  readonly items: Item[] | null;
}

@Injectable()
export class AccessItems {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly records: Records,
  ) {}

  /** What the caller's agency holds, by its review; nothing where the review is another's. */
  async held(context: HubContext, review: CaseRecord): Promise<CaseRecord[]> {
    const reading = readingOf(review);
    if (review[GUARD].owner !== reading.reader.agency) return [];
    const row = await this.database.maybeOne<{ items: Item[] | null }>({
      name: 'hub.read_held',
      text: 'select hub.read_held($1, $2, $3, $4, $5, $6, $7, $8) as items',
      values: [...callerArguments(context.caller), reading.person, review['request'], review['category']],
    });
    return (row?.items ?? []).map((item) => this.record(reading, item));
  }

  /** What was released to the caller by this request; null where there is none of theirs. */
  async released(context: HubContext, { person, request }: { person: string; request: string }): Promise<CaseRecord[] | null> {
    const row = await this.database.maybeOne<ReleasedRow>({
      name: 'hub.read_released',
      text: `select member_id, agency_id, party, ${AT}, vector, items from hub.read_released($1, $2, $3, $4, $5, $6, $7)`,
      values: [...callerArguments(context.caller), person, request],
    });
    if (row === null) throw notSignedIn();
    if (row.vector === null) return null;
    const reading = context.readings.use(new Reading(readerOf(row), person, vectorOf(row.vector), []));
    return (row.items ?? []).map((item) => this.record(reading, item));
  }

  /** Every line is guarded by all the categories of the record it was held in. Of a release whoever asked is the owner. */
  private record(reading: Reading, { id, noun, category, mask, owner, recordedOn, body }: Item): CaseRecord {
    const rendered = { id, category, owner, kind: this.records.typeOf(noun) ?? 'Person', recordedOn };
    const mine = reading.vector.rungs === undefined ? owner : reading.reader.agency;
    const record = reading.guard({ mask, face: 'FULL', owner: mine, rendered });
    const guard = { ...record[GUARD], category };
    const lines = Object.entries(body).flatMap(([field, value]) => {
      const text = this.textOf(value);
      return text === undefined ? [] : [{ [GUARD]: guard, id, field, text }];
    });
    return { ...record, [GUARD]: guard, lines };
  }

  /** null: taken out. undefined: an id that says nothing to anybody. */
  private textOf(value: unknown): string | null | undefined {
    if (Array.isArray(value))
      return value
        .map((one) => this.textOf(one) ?? '')
        .filter(Boolean)
        .join(', ');
    if (typeof value !== 'string') return typeof value === 'object' ? null : JSON.stringify(value);
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)) return value;
    return this.directory.agency(value)?.name;
  }
}
