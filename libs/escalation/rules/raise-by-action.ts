/**
 * The second rule: an agreed action that was not closed by its due date is raised against the agency that owes it, for the home team.
 */
import type { PoolClient } from 'pg';
import { maskOf } from '#kernel';
import type { EventHandler } from '#store';
import { standOn } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import { freshEscalation } from '../verbs/fresh-escalation.js';
import { openEscalations, raiseByRule } from './kept-by-rule.js';
import { asking, todayOf } from './today.js';

/** The handler; its effect is one escalation, unless one about the action is open. */
export const raiseByAction: EventHandler = {
  name: 'raise-by-action',
  nouns: ['timer_action'],
  handle: async (client, { person, row }) => {
    const today = await todayOf(client);
    const action = await maybeAction(client, person, row);
    if (action === null || action.due_on >= today || CLOSED.includes(action.status)) return;
    // Where the very existence of the action is sensitive, whoever reads escalations must not learn of it: the panel holds the agency to it.
    if (action.mask !== maskOf('PLAN_SUMMARY')) return;
    const ladder = await ladderOf(asking(client), action.owner);
    if (ladder === null || (await openEscalations(client, person)).some(({ about }) => about === row)) return;
    const first = { rung: 1, rungRole: ladder.rungs[0]?.role ?? '', rungSince: today, dueOn: null, ladderEnded: true };
    const standing = standOn(ladder, 1, { today }) ?? first;
    const sides = { raisedBy: action.home, counterpart: action.owner };
    await raiseByRule(client, person, freshEscalation({ ...sides, rule: 'ACTION_OVERDUE', about: row, raisedOn: today, ...standing }));
  },
};

const CLOSED: readonly string[] = ['DONE', 'NOT_DONE'];

interface Action {
  readonly owner: string;
  readonly due_on: string;
  readonly status: string;
  readonly mask: number;
  readonly home: string;
}

async function maybeAction(client: PoolClient, person: string, id: string): Promise<Action | null> {
  const { rows } = await client.query<Action>(
    `select a.owner_agency as owner, a.due_on::text as due_on, a.status, a.mask, h.home_agency as home
     from hub.agreed_action a join hub.person_head h on h.person_id = a.person_id where a.person_id = $1 and a.id = $2`,
    [person, id],
  );
  return rows[0] ?? null;
}
