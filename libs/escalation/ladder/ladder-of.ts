/**
 * The ladder of an agency as it stands now: its rungs from reference data, and whether each role is held, from the register of members.
 */
import type { Ladder, Rung } from './ladder.js';

interface LadderRow {
  readonly rungs: readonly Rung[] | null;
  readonly holidays: readonly string[];
}

/** Runs one statement and returns its rows: inside a write as the gateway, or inside an effect as the worker. */
export type Ask = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** Null: an agency of this kind is on no ladder. */
export async function ladderOf(ask: Ask, agency: string): Promise<Ladder | null> {
  const [row] = await ask<LadderRow>(LADDER, [agency]);
  if (row === undefined || row.rungs === null) return null;
  return { rungs: row.rungs, holidays: new Set(row.holidays) };
}

const LADDER = `
select (select jsonb_agg(jsonb_build_object('place', l.place, 'role', l.role, 'workingDays', l.working_days, 'held', exists (
    select from hub.member m where m.agency_id = a.id and m.role = l.role
      and m.valid_from <= hub.instant() and (m.valid_until is null or hub.instant() < m.valid_until))) order by l.place)
  from hub.ladder_rung l where l.agency_kind = a.kind) as rungs,
  (select coalesce(jsonb_agg(h.day), '[]') from hub.bank_holiday h) as holidays
from hub.agency a where a.id = $1`;
