/**
 * The goals of a plan: headlines joined with the content the caller has.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord, Reading } from '#store';

/** One goal with its content; null when the caller has nothing of it. */
export function goalRecord(reading: Reading, id: string): CaseRecord | null {
  const headline = reading.find('goal', id);
  return headline === null ? null : reading.join(headline, 'goal_content');
}

@Resolver('Plan')
export class PlanGoalsResolver {
  @ResolveField('goals')
  async goals(plan: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord[]> {
    const open = (record: CaseRecord): number => (record['status'] === 'OPEN' ? 0 : 1);
    const reading = await context.readings.whole(readingOf(plan));
    return reading.joined('goal', 'goal_content').sort((a, b) => open(a) - open(b));
  }
}
