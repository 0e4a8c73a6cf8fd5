/**
 * What is counted of a partnership's people: where they stand with custody, and who has an open need on which pathway; by home team and for all.
 */
import type { Line } from './bounds.js';

/** What one cell counts. `team` null: the whole partnership. `of` null: everybody. */
export interface Cell {
  readonly table: 'SITUATION' | 'NEED';
  readonly team: string | null;
  readonly of: string | null;
}

/** A cell with its count. */
export interface Counted extends Cell {
  readonly people: number;
}

export const SITUATIONS = ['IN_CUSTODY', 'RELEASED', 'NO_CUSTODY'] as const;

export const PATHWAY_COLUMNS = [
  'ACCOMMODATION',
  'EDUCATION_TRAINING_EMPLOYMENT',
  'HEALTH',
  'SUBSTANCE_MISUSE',
  'FAMILIES',
  'FINANCE_BENEFITS_DEBT',
  'CASE_MANAGEMENT_TRANSITIONS',
] as const;

/** Where people stand with custody, by home team; of two records that are joined the one that is kept counts. $1: the partnership, $2: today in London. */
export const SITUATION_COUNTS = `
select h.home_agency as team, case when e.person_id is null then 'NO_CUSTODY'
    when e.release_on is null or e.release_on > $2::date then 'IN_CUSTODY' else 'RELEASED' end as of, count(*)::int as people
from hub.person_head h
left join (select distinct on (person_id) person_id, release_on from hub.custody_episode_fact order by person_id, id desc) e using (person_id)
where h.partnership_id = $1 and h.kept is not false group by 1, 2`;

/** People with an open need on a pathway, by home team: of two records that are joined, by that of the one that is kept. $1: the partnership. */
export const NEED_COUNTS = `
select k.home_agency as team, c.pathway as of, count(distinct k.person_id)::int as people
from hub.person_head h join hub.person_head k on k.person_id = case when h.kept is false then h.joined_with else h.person_id end
join hub.need_fact n on n.person_id = h.person_id join hub.need_content c on c.person_id = n.person_id and c.id = n.id
where k.partnership_id = $1 and n.status = 'OPEN' group by 1, 2`;

/** The name of a cell, for sums. */
export const nameOf = ({ table, team, of }: Cell): string => [table, team ?? 'all', of ?? 'all'].join(' ');

/** What was counted, with noughts where nothing was, with the sums over the teams, and over the situations: the sums are a tree. */
export function tabulate(teams: readonly string[], counted: readonly Counted[]): { cells: Counted[]; lines: Line[] } {
  const known = new Map(counted.map((one) => [nameOf(one), one.people]));
  const columns = [...SITUATIONS.map((of) => ['SITUATION', of] as const), ...PATHWAY_COLUMNS.map((of) => ['NEED', of] as const)];
  const down = columns.map(([table, of]) => {
    const parts = teams.map((team) => ({ table, team, of, people: known.get(nameOf({ table, team, of })) ?? 0 }));
    return { parts, total: { table, team: null, of, people: sum(parts) } };
  });
  const situations = down.map(({ total }) => total).filter(({ table }) => table === 'SITUATION');
  const everybody = { table: 'SITUATION', team: null, of: null, people: sum(situations) } as const;
  const lines = [...down, { parts: situations, total: everybody }];
  return {
    cells: [...down.flatMap(({ parts, total }): Counted[] => [...parts, total]), everybody],
    lines: lines.map(({ parts, total }) => ({ total: nameOf(total), parts: parts.map(nameOf) })),
  };
}

const sum = (cells: readonly Counted[]): number => cells.reduce((all, { people }) => all + people, 0);
