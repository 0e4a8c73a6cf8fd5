/**
 * The subscription: an escalation of the caller's agency was raised, changed or climbed. It is read again for each event, under the rights of now.
 */
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Refusal } from '#kernel';
import { agencyId } from '#directory';
import type { HubContext } from '#gate';
import { endable, lifetime } from '#plan';
import { GUARD, PlanChanges } from '#store';
import type { CaseRecord, PlanChange } from '#store';
import { ESCALATION } from '../verbs/escalation.entity.js';

interface Told {
  readonly escalationChanged: { readonly at: string; readonly escalation: CaseRecord };
}

@Resolver()
export class EscalationChangedResolver {
  constructor(private readonly changes: PlanChanges) {}

  @Subscription('escalationChanged')
  async escalationChanged(@Context() context: HubContext): Promise<AsyncIterableIterator<Told>> {
    const now = await context.registered();
    const closing = new AbortController();
    const ended = lifetime(context.caller.expiresAt * 1000 - now.getTime(), closing);
    return endable(this.tell(this.changes.of(agencyId(context.caller.agency), ended), context), closing);
  }

  private async *tell(changes: AsyncIterable<PlanChange>, context: HubContext): AsyncGenerator<Told, void> {
    for await (const change of changes) {
      for (const { noun, row } of change.rows) {
        if (noun !== ESCALATION.noun || row === undefined) continue;
        const escalation = await asSeenNow(context, change.person, row);
        if (escalation === 'NOT_A_MEMBER') return;
        if (escalation !== null) yield { escalationChanged: { at: change.at, escalation } };
      }
    }
  }
}

/** The escalation under the rights of this instant; null where they do not reach it. */
async function asSeenNow(context: HubContext, person: string, id: string): Promise<CaseRecord | 'NOT_A_MEMBER' | null> {
  context.startAnew();
  try {
    const reading = await context.readings.record({ person, nouns: [ESCALATION.noun], id });
    const record = reading.vector.seated ? reading.find(ESCALATION.noun, id) : null;
    if (record === null || !context.sights.any(record[GUARD], ESCALATION.type)) return null;
    reading.disclosed.fact |= record[GUARD].mask;
    return record;
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 'NOT_SIGNED_IN') return 'NOT_A_MEMBER';
    throw refusal;
  }
}
