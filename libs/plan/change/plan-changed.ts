/**
 * The subscription: something the caller may see has changed. Rights are looked up for each event, so a withdrawal holds for the next one.
 */
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { covers } from '#kernel';
import { PlanChanges } from '#store';
import type { CaseRecord, ChangedRow, PlanChange, Reading } from '#store';
import { HubContext, Records, personOf, personRecord } from '#gate';
import { endable, lifetime } from './endable.js';

interface Told {
  readonly planChanged: { readonly at: string; readonly changed: readonly string[]; readonly person: CaseRecord };
}

@Resolver()
export class PlanChangedResolver {
  constructor(
    private readonly changes: PlanChanges,
    private readonly records: Records,
  ) {}

  @Subscription('planChanged')
  async planChanged(@Args('person') id: string, @Context() context: HubContext): Promise<AsyncIterableIterator<Told>> {
    const person = personOf(id);
    const { reader } = await context.readings.one(person);
    const left = context.caller.expiresAt * 1000 - Date.parse(reader.at);
    const closing = new AbortController();
    return endable(this.tell(person, this.changes.of(person, lifetime(left, closing)), context), closing);
  }

  private async *tell(person: string, changes: AsyncIterable<PlanChange>, context: HubContext): AsyncGenerator<Told, void> {
    for await (const change of changes) {
      context.startAnew();
      const reading = await context.readings.fresh(person);
      if (!reading.vector.seated) return;
      const part = partOf(reading, change.person);
      const changed = part === null ? [] : this.told(context, part, change);
      if (changed.length > 0) yield { planChanged: { at: change.at, changed, person: personRecord(reading) } };
    }
  }

  /** The types of the changed rows the caller may read at least as a fact; none of them: nothing is told. */
  private told(context: HubContext, reading: Reading, { rows }: PlanChange): string[] {
    const visible = rows.filter((row) => this.maySee(context, reading, row));
    for (const { mask } of visible) reading.disclosed.fact |= mask;
    const types = visible.flatMap((row) => this.records.typeOf(row.noun) ?? []);
    return [...new Set(types)].sort();
  }

  /** In full, or as a fact where its type has facts: of a record without any, nobody else is told that it changed. */
  private maySee({ sights }: HubContext, reading: Reading, { noun, mask, owner, counterpart, seal }: ChangedRow): boolean {
    const { vector, reader } = reading;
    if (seal !== undefined && !vector.seals.includes(seal)) return false;
    const isOwn = owner === reader.agency || counterpart === reader.agency;
    const own = isOwn ? vector.own : 0;
    if (covers(own | vector.every, mask)) return true;
    const type = this.records.typeOf(noun);
    if (type === null || !covers(own | vector.fact, mask)) return false;
    return sights.any({ reading, owner: isOwn ? reader.agency : owner, face: 'FACT', mask, category: null }, type);
  }
}

/** Of two records that are joined, the one that changed: its own vector says what may be told. Null to who has no seat for it, or once they are parted. */
const partOf = (reading: Reading, person: string): Reading | null =>
  reading.parts.find((part) => part.person === person && part.vector.seated) ?? null;
