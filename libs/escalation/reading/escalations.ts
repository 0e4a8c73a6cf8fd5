/**
 * The queue between agencies: what was raised by the caller's agency, and what it has to answer.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { isDay, isUuid } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, SliceRow, VectorRow } from '#store';
import { Slicing, connectionOf, invalid } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';

type Listed = readonly [person: string, due: string, id: string, slices: SliceRow[] | null];

interface ListRow extends CallerRow {
  readonly vectors: Record<string, VectorRow>;
  readonly escalations: Listed[] | null;
}

interface Asked extends SliceArguments {
  readonly role: 'RAISED_BY_US' | 'FOR_US';
  readonly status?: readonly string[] | null;
}

@Resolver()
export class EscalationsResolver {
  constructor(private readonly database: Database) {}

  @Query('escalations')
  async escalations(@Args() asked: Asked, @Context() context: HubContext): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(asked);
    const [due, id] = after === null ? [null, null] : cursorOf(after);
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.list_escalations',
      text: `select member_id, agency_id, party, ${AT}, vectors, escalations
             from hub.list_escalations($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [...callerArguments(context.caller), asked.role === 'FOR_US', asked.status ?? null, due, id, limit + 1],
    });
    if (row === null) throw notSignedIn();
    const found = row.escalations ?? [];
    const nodes = found.slice(0, limit).flatMap((listed) => recordOf(context, row, listed) ?? []);
    return connectionOf(nodes, { more: found.length > limit, cursor, after });
  }
}

/** Each record has a reading of its own: what lets the caller read one escalation of a person need not let them read another. */
function recordOf(context: HubContext, row: ListRow, [person, , id, slices]: Listed): CaseRecord | null {
  const reading = new Reading(readerOf(row), person, vectorOf(row.vectors[person] ?? null), slices ?? []);
  const record = reading.find('escalation', id);
  if (record === null) return null;
  context.readings.use(reading).disclosed.fact |= record[GUARD].mask;
  return record;
}

/** No clock: after everything that has one. */
const NEVER = 'infinity';

const cursor = (record: CaseRecord): string =>
  Buffer.from(`${typeof record['dueOn'] === 'string' ? record['dueOn'] : NEVER} ${record.id}`).toString('base64url');

function cursorOf(after: string): [due: string, id: string] {
  const [due = '', id = ''] = Buffer.from(after, 'base64url').toString('utf8').split(' ');
  if (!(due === NEVER || isDay(due)) || !isUuid(id)) throw invalid('after', 'The cursor is not one this list gave.');
  return [due, id];
}
