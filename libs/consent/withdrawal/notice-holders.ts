/**
 * Notices whoever already received what a withdrawn consent covered, as the ledger says, and nobody else (new 6). An answer that was on its way when the
 * consent was withdrawn is on the ledger a moment later: a clock has it looked at once more.
 */
import type { PoolClient } from 'pg';
import { addDays, londonDay } from '#kernel';
import { addByRule } from '#store';
import type { EventHandler } from '#store';
import { WITHDRAWAL_NOTICE } from './withdrawal-notice.entity.js';

/** Calendar days in which a holder says what it did. */
const ANSWER_WITHIN_DAYS = 7;

/** The handler; its effect is one notice for each withdrawal of what was received. */
export const noticeHolders: EventHandler = {
  name: 'notice-holders',
  nouns: ['sharing_consent', 'timer_withdrawal'],
  handle: async (client, { person, row }) => {
    const received = await maybeReceived(client, person, row);
    if (received === null) return;
    const { home, holder: counterpart, now, at, ...columns } = received;
    const days = { lastReceivedOn: londonDay(at), dueOn: addDays(londonDay(now), ANSWER_WITHIN_DAYS) };
    const open = { acknowledgedOn: null, deed: null, basis: null, note: null };
    await addByRule(client, WITHDRAWAL_NOTICE, { person, owner: home, columns: { ...columns, ...days, ...open, counterpart } });
  },
};

interface Received {
  readonly home: string;
  readonly holder: string;
  readonly consent: string;
  readonly consentVersion: number;
  readonly category: string;
  readonly withdrawnOn: string;
  /** When it was last received. */
  readonly at: Date;
  readonly now: Date;
}

/** The withdrawal, where the agency received the category and was not noticed of it since. */
async function maybeReceived(client: PoolClient, person: string, consent: string): Promise<Received | null> {
  const { rows } = await client.query<Received>(
    `select h.home_agency as home, c.agency as holder, c.id as consent, c.version as "consentVersion", c.category,
       c.withdrawn_on::text as "withdrawnOn", seen.at, hub.instant() as now
     from hub.sharing_consent c join hub.person_head h on h.person_id = c.person_id
     cross join lateral (select max(at) as at from (
       select l.at from hub.disclosure l where l.subject = h.subject and l.agency = c.agency and l.disclosed ? c.category
       union all select l.at from hub.disclosure_line n join hub.ledger l on l.writer = n.writer and l.seq = n.seq
         where n.subject = h.subject and l.agency = c.agency and n.disclosed ? c.category) received) seen
     where c.person_id = $1 and c.id = $2 and c.state = 'WITHDRAWN' and seen.at > coalesce(
       (select max(w.at) from hub.withdrawal_notice w where w.person_id = c.person_id and w.consent = c.id), '-infinity')`,
    [person, consent],
  );
  return rows[0] ?? null;
}
