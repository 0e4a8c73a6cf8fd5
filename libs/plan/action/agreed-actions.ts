/**
 * A panel member asks for agreed actions and gets exactly the slice the protocol and the consents allow today.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { isDay, isUuid, parseIdOf } from '#kernel';
import { AT, Database, GUARD, Reading, callerArguments, notSignedIn, readerOf, vectorOf } from '#store';
import type { CallerRow, CaseRecord, SliceRow, VectorRow } from '#store';
import { Slicing, checked, connectionOf, day, invalid, personOf, personRecord, readingOf } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { actionRecord } from './action-record.js';

const Filter = z.object({
  person: z.string().nullish(),
  owner: z.string().nullish(),
  dueBefore: day.nullish(),
  status: z.array(z.string()).nullish(),
});

type ListedAction = readonly [person: string, due: string, id: string, headline: SliceRow[], content: SliceRow[] | null];

interface ListRow extends CallerRow {
  readonly vectors: Record<string, VectorRow> | null;
  readonly actions: ListedAction[] | null;
}

@Resolver('AgreedAction')
export class AgreedActionsResolver {
  constructor(private readonly database: Database) {}

  @Query('agreedActions')
  async agreedActions(
    @Args() args: SliceArguments & { filter?: unknown },
    @Context() context: HubContext,
  ): Promise<Connection<CaseRecord>> {
    const { limit, after } = Slicing.parse(args);
    const row = await this.list(context, { filter: checked(Filter, args.filter ?? {}), after, limit });
    const found = row.actions ?? [];
    const readings = this.readings(context, row);
    const nodes = found.slice(0, limit).flatMap(([person, , id]) => {
      const reading = readings.get(person);
      const action = reading === undefined ? null : actionRecord(reading, id);
      if (action === null || reading === undefined) return [];
      reading.disclosed.fact |= action[GUARD].mask;
      return [action];
    });
    const cursor = (action: CaseRecord): string => Buffer.from(`${String(action['dueOn'])} ${action.id}`).toString('base64url');
    return connectionOf(nodes, { more: found.length > limit, cursor, after });
  }

  @ResolveField('person')
  async person(action: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord> {
    return personRecord(await context.readings.whole(readingOf(action)));
  }

  private async list(context: HubContext, { filter, after, limit }: Asked): Promise<ListRow> {
    const [due, id] = after === null ? [null, null] : cursorOf(after);
    const row = await this.database.maybeOne<ListRow>({
      name: 'hub.list_agreed_actions',
      text: `select member_id, agency_id, party, ${AT}, vectors, actions
             from hub.list_agreed_actions($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        ...callerArguments(context.caller),
        filter.person === null || filter.person === undefined ? null : personOf(filter.person),
        filter.owner === null || filter.owner === undefined ? null : parseIdOf('Agency', filter.owner).id,
        filter.dueBefore ?? null,
        filter.status ?? null,
        due,
        id,
        limit + 1,
      ],
    });
    if (row === null) throw notSignedIn();
    return row;
  }

  /** One reading for each person of the page, holding what the list brought of them. */
  private readings(context: HubContext, row: ListRow): Map<string, Reading> {
    const bySlices = new Map<string, SliceRow[]>();
    for (const [person, , , headline, content] of row.actions ?? []) {
      bySlices.set(person, [...(bySlices.get(person) ?? []), ...headline, ...(content ?? [])]);
    }
    const reader = readerOf(row);
    return new Map(
      [...bySlices].map(([person, slices]) => {
        const reading = new Reading(reader, person, vectorOf(row.vectors?.[person] ?? null), slices);
        return [person, context.readings.use(reading)];
      }),
    );
  }
}

interface Asked {
  readonly filter: z.infer<typeof Filter>;
  readonly after: string | null;
  readonly limit: number;
}

function cursorOf(after: string): [due: string, id: string] {
  const [due = '', id = ''] = Buffer.from(after, 'base64url').toString('utf8').split(' ');
  if (!isDay(due) || !isUuid(id)) throw invalid('after', 'The cursor is not one this list gave.');
  return [due, id];
}

@Resolver('Plan')
export class PlanActionsResolver {
  @ResolveField('actions')
  async actions(plan: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord[]> {
    const reading = await context.readings.whole(readingOf(plan));
    return reading.joined('agreed_action', 'agreed_action_content').sort((a, b) => (String(a['dueOn']) < String(b['dueOn']) ? -1 : 1));
  }
}
