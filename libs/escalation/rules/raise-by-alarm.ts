/**
 * The first rule: no accommodation confirmed at 28, 14 and 7 calendar days before release. The alarms of the accommodation pathway are its input; each
 * asks for one rung more. One stay in custody has one such escalation at a time.
 */
import type { PoolClient } from 'pg';
import { addDays } from '#kernel';
import { DAYS_BEFORE_RELEASE } from '#pathways';
import type { EventHandler } from '#store';
import { standOn } from '../ladder/ladder.js';
import type { Ladder, Standing } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import type { EscalationRecord } from '../verbs/escalation.entity.js';
import { freshEscalation } from '../verbs/fresh-escalation.js';
import { changeByRule, openEscalations, raiseByRule } from './kept-by-rule.js';
import { asking, todayOf } from './today.js';

/** The handler; its effect is one escalation raised, or climbed to the rung its alarm asks for. */
export const raiseByAlarm: EventHandler = {
  name: 'raise-by-alarm',
  nouns: ['timer_alarm'],
  handle: async (client, { person, row }) => {
    const today = await todayOf(client);
    const alarm = await maybeAlarm(client, person, row);
    // The release moved, or a place was confirmed, since the clock ended.
    if (alarm === null || alarm.on > today || addDays(alarm.on, alarm.days) < today) return;
    const ladder = await ladderOf(asking(client), alarm.target);
    if (ladder === null) return;
    const standing = standFor(ladder, alarm, today);
    const open = (await openEscalations(client, person)).find(({ rule, about }) => rule === 'NO_ACCOMMODATION' && about === alarm.stay);
    if (open === undefined) await raiseByRule(client, person, raised(alarm, standing, today));
    else await press(client, open, { alarm, standing });
  },
};

interface Alarm {
  readonly on: string;
  readonly days: number;
  readonly home: string;
  readonly target: string;
  readonly stay: string;
}

/** The alarm as it stands, for the housing authority of the home team's panel and the newest stay. */
async function maybeAlarm(client: PoolClient, person: string, id: string): Promise<Alarm | null> {
  const { rows } = await client.query<Alarm>(
    `select a."on"::text as on, a.days_before_release as days, h.home_agency as home, p.agency_id as target, e.id as stay
     from hub.accommodation_alarm a join hub.person_head h on h.person_id = a.person_id
     join lateral (select agency_id from hub.panel_partner where home_agency = h.home_agency and party = 'HO' order by agency_id limit 1) p on true
     join lateral (select id from hub.custody_episode where person_id = a.person_id order by admitted_on desc, id desc limit 1) e on true
     where a.person_id = $1 and a.id = $2`,
    [person, id],
  );
  return rows[0] ?? null;
}

/** The rung the alarm asks for (28 days: the first, 14: the second, 7: the third); above what anybody holds, no clock and the chair. */
function standFor(ladder: Ladder, { on, days }: Alarm, today: string): Standing {
  const place = DAYS_BEFORE_RELEASE.indexOf(days) + 1;
  const last = ladder.rungs.filter(({ held }) => held).at(-1);
  const standing = standOn(ladder, Math.min(place, last?.place ?? place), {
    today,
    notBefore: on,
    releaseOn: addDays(on, days),
  });
  return standing ?? { rung: 1, rungRole: ladder.rungs[0]?.role ?? '', rungSince: today, dueOn: null, ladderEnded: true };
}

function raised({ home, target, stay, days }: Alarm, standing: Standing, today: string): ReturnType<typeof freshEscalation> {
  const sides = { raisedBy: home, counterpart: target };
  return freshEscalation({ ...sides, rule: 'NO_ACCOMMODATION', about: stay, daysBeforeRelease: days, raisedOn: today, ...standing });
}

/** An escalation that waits for an answer goes up to the rung the nearer alarm asks for; one that was answered waits for who raised it. */
async function press(client: PoolClient, open: EscalationRecord, { alarm, standing }: { alarm: Alarm; standing: Standing }): Promise<void> {
  const unanswered = open.status === 'OPEN' || open.status === 'ACKNOWLEDGED';
  if (!unanswered || open.ladderEnded || standing.rung <= open.rung) return;
  const changes = { ...standing, status: 'OPEN', daysBeforeRelease: alarm.days } as const;
  await changeByRule(client, open, { changes, reason: `no accommodation confirmed ${String(alarm.days)} days before release` });
}
