/**
 * `freshness`: how fresh each agency's slice of a plan is, so that who shares information can see whether it is kept up (RSP guidance, information
 * sharing). Only of what the caller may read in full now; each line is guarded as the records behind it.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { CATEGORIES, categoriesOf, notFound } from '#kernel';
import { Database, GUARD, readFreshness } from '#store';
import type { CaseRecord, LastChange, Reading } from '#store';
import type { HubContext } from './hub-context.js';
import { Records } from './records.js';
import { personOf } from './writes.js';

/** One record of the person: who reads it, and what was changed last. */
type Part = Awaited<ReturnType<typeof readFreshness>>;

@Resolver()
export class FreshnessResolver {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
  ) {}

  @Query('freshness')
  async freshness(@Args('person') id: string, @Context() context: HubContext): Promise<CaseRecord[]> {
    const parts = await this.parts(context, personOf(id));
    const seated = parts.filter(({ reading }) => reading.vector.seated);
    if (seated.length === 0) throw notFound();
    for (const { reading } of parts) context.readings.use(reading);
    const lines = seated.flatMap(({ reading, changes }) => changes.flatMap((change) => linesOf(reading, change)));
    const fresh = newestOf(lines.filter((line) => context.sights.any(line[GUARD], 'Freshness')));
    for (const { [GUARD]: guard } of fresh) guard.reading.disclosed.full |= guard.mask;
    return fresh;
  }

  /** The person's record, and the other one where two are joined: each under its own vector, as in the plan. */
  private async parts({ caller }: HubContext, person: string): Promise<readonly Part[]> {
    const read = (one: string): Promise<Part> => readFreshness(this.database.pool, caller, { person: one, nouns: this.records.nouns });
    const part = await read(person);
    const { joined } = part.reading.vector;
    return joined === undefined ? [part] : [part, await read(joined.with)];
  }
}

/** A change of a record of several categories is one of each of them, to who may read all of them. */
function linesOf(reading: Reading, { mask, owner_agency, own, at }: LastChange): CaseRecord[] {
  const owner = own ? reading.reader.agency : owner_agency;
  return categoriesOf(mask).map((category) => {
    const rendered = { id: `${category} ${owner_agency}`, category, agency: owner_agency, changedAt: at };
    return reading.guard({ mask, face: 'FULL', owner, rendered });
  });
}

/** Of each category and agency the newest, in the order of the categories. */
function newestOf(lines: readonly CaseRecord[]): CaseRecord[] {
  const newestFirst = [...lines].sort((a, b) => Date.parse(String(b['changedAt'])) - Date.parse(String(a['changedAt'])));
  const byPlace = new Map<string, CaseRecord>();
  for (const line of newestFirst) if (!byPlace.has(line.id)) byPlace.set(line.id, line);
  const place = ({ [GUARD]: { category } }: CaseRecord): number => (category === null ? 0 : CATEGORIES.indexOf(category));
  return [...byPlace.values()].sort((a, b) => place(a) - place(b));
}
