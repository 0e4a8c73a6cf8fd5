/**
 * What an open escalation takes from the plan, and nothing else does: a moved release moves its clock; what it asked for, once recorded, stops it and
 * waits to be accepted. It ends only with an outcome that a person gives. What was rejected stays rejected until it is recorded anew.
 */
import type { PoolClient } from 'pg';
import { releaseState } from '#pathways';
import type { EventHandler, HubEvent } from '#store';
import { retimed } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import type { EscalationRecord } from '../verbs/escalation.entity.js';
import { boundsOf } from './climb-rung.js';
import { changeByRule, openEscalations } from './kept-by-rule.js';
import { asking, todayOf } from './today.js';

/** The handler; its effect is a moved clock, or one that stopped. */
export const followPlan: EventHandler = {
  name: 'follow-plan',
  nouns: ['custody_episode', 'accommodation_confirmation', 'agreed_action'],
  handle: async (client, event) => {
    for (const open of await openEscalations(client, event.person)) {
      if (open.status !== 'OPEN' && open.status !== 'ACKNOWLEDGED') continue;
      if (isAbout(event, open) && (await isDelivered(client, open))) await stop(client, open);
      else if (open.rule === 'NO_ACCOMMODATION') await retime(client, open);
    }
  },
};

/** Whether an event is about what the escalation asks for: another record of the person says nothing about it. */
function isAbout({ noun, row }: HubEvent, { rule, about }: EscalationRecord): boolean {
  return rule === 'NO_ACCOMMODATION' ? noun === 'accommodation_confirmation' : noun === 'agreed_action' && row === about;
}

async function isDelivered(client: PoolClient, { personId, rule, about }: EscalationRecord): Promise<boolean> {
  if (rule === 'NO_ACCOMMODATION') return (await releaseState(client, personId))?.confirmed === true;
  const { rowCount } = await client.query(`select from hub.agreed_action where person_id = $1 and id = $2 and status = 'DONE'`, [
    personId,
    about,
  ]);
  return rowCount === 1;
}

async function stop(client: PoolClient, open: EscalationRecord): Promise<void> {
  const changes = { status: 'ANSWERED', dueOn: null, deliveredOn: await todayOf(client) } as const;
  await changeByRule(client, open, { changes, reason: 'what it asks for was recorded' });
}

async function retime(client: PoolClient, open: EscalationRecord): Promise<void> {
  const ladder = await ladderOf(asking(client), open.counterpart);
  if (ladder === null) return;
  const dueOn = retimed(ladder, open, await boundsOf(client, open));
  if (dueOn !== open.dueOn) await changeByRule(client, open, { changes: { dueOn }, reason: 'the release date moved' });
}
