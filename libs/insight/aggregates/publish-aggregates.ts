/**
 * Publishes the aggregates of each partnership, once a month and never again: two publications a day apart would tell what happened in between.
 */
import type { Pool } from 'pg';
import { londonDay } from '#kernel';
import { inTransaction } from '#store';
import { COUNT } from './aggregate-tables.js';
import { NEED_COUNTS, SITUATION_COUNTS, nameOf, tabulate } from './counts.js';
import type { Counted } from './counts.js';
import { suppress } from './suppress.js';

// Any number will do: every worker of a database asks for the same one.
const PUBLISHER_LOCK = 6_962_002;

/**
 * The partnerships that are due: none published in this month of London. In the first day of a partnership nobody may have been referred in the last
 * minute, for figures taken in the middle of its first load would stand for a month; later that would let a busy one wait for ever.
 */
const DUE = `
select p.id from hub.partnership p
where not exists (select from hub.aggregate a where a.partnership_id = p.id and a.published_on >= date_trunc('month', $1::date))
  and exists (select from hub.person_head h where h.partnership_id = p.id)
  and (exists (select from hub.person_head h where h.partnership_id = p.id and h.opened_at < hub.instant() - interval '1 day') or not exists (select from hub.person_head h where h.partnership_id = p.id and h.opened_at > hub.instant() - interval '1 minute'))
order by p.id`;

const TEAMS = `
select a.id from hub.partner x join hub.agency a on a.id = x.agency_id
where x.partnership_id = $1 and a.kind = 'YOUTH_OFFENDING_TEAM' order by a.id`;

/** Publishes what is due; returns how many partnerships. Of two workers at once, one does it. */
export async function publishAggregates(pool: Pool): Promise<number> {
  return await inTransaction(pool, async (client) => {
    const { rows: lock } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [PUBLISHER_LOCK]);
    if (lock[0]?.mine !== true) return 0;
    const { rows: clock } = await client.query<{ at: Date }>('select hub.instant() as at');
    const today = londonDay(clock[0]?.at ?? new Date(0));
    const { rows: due } = await client.query<{ id: string }>(DUE, [today]);
    if (due.length === 0) return 0;
    await client.query(COUNT);
    for (const { id } of due) {
      const { rows: teams } = await client.query<{ id: string }>(TEAMS, [id]);
      const situations = await client.query<Omit<Counted, 'table'>>(SITUATION_COUNTS, [id, today]);
      const needs = await client.query<Omit<Counted, 'table'>>(NEED_COUNTS, [id]);
      const counted = [
        ...situations.rows.map((row): Counted => ({ ...row, table: 'SITUATION' })),
        ...needs.rows.map((row): Counted => ({ ...row, table: 'NEED' })),
      ];
      const cells = published(
        teams.map((team) => team.id),
        counted,
      );
      await client.query('insert into hub.aggregate (partnership_id, published_on, cells) values ($1, $2, $3)', [id, today, cells]);
    }
    return due.length;
  });
}

/** The cells as JSON, each as it may be known. */
function published(teams: readonly string[], counted: readonly Counted[]): string {
  const { cells, lines } = tabulate(teams, counted);
  const shown = suppress(new Map(cells.map((cell) => [nameOf(cell), cell.people])), lines);
  return JSON.stringify(cells.map((cell) => ({ ...cell, people: shown.get(nameOf(cell)) ?? null })));
}
