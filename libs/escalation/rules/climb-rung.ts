/**
 * A rung's clock ended without an answer: the escalation climbs by itself. Reads the state of now: an event that comes late or twice climbs once.
 */
import type { PoolClient } from 'pg';
import { addDays } from '#kernel';
import { releaseState } from '#pathways';
import type { EventHandler } from '#store';
import { climbed } from '../ladder/ladder.js';
import type { Bounds } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import type { EscalationRecord } from '../verbs/escalation.entity.js';
import { changeByRule, openEscalations } from './kept-by-rule.js';
import { asking, todayOf } from './today.js';

/** The handler; its effect is one rung. */
export const climbRung: EventHandler = {
  name: 'climb-rung',
  nouns: ['timer_rung'],
  handle: async (client, { person, row }) => {
    const today = await todayOf(client);
    const open = (await openEscalations(client, person)).find(({ id }) => id === row);
    if (open === undefined || open.dueOn === null || open.dueOn >= today) return;
    const ladder = await ladderOf(asking(client), open.counterpart);
    if (ladder === null) return;
    const standing = climbed(ladder, open, { today, ...(await boundsOf(client, open)) });
    await changeByRule(client, open, { changes: { ...standing, status: 'OPEN' }, reason: 'the clock of the rung ended without an answer' });
  },
};

/** What bounds the clocks of an escalation: where it is about accommodation, the release and the day the alarm that asked is for. */
export async function boundsOf(client: PoolClient, { personId, rule, daysBeforeRelease }: EscalationRecord): Promise<Bounds> {
  if (rule !== 'NO_ACCOMMODATION') return {};
  const releaseOn = (await releaseState(client, personId))?.release_on ?? null;
  return { releaseOn, notBefore: releaseOn === null || daysBeforeRelease === null ? null : addDays(releaseOn, -daysBeforeRelease) };
}
