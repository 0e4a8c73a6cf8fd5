/**
 * The retention run: what is closed for long enough and held back by nothing is erased, person by person, each in one transaction; killed half-way and run
 * again it comes to the same. A dry run does all of it but the erasing.
 */
import type { Pool, PoolClient } from 'pg';
import { londonDay } from '#kernel';
import { inTransaction } from '#store';
import type { ErasureList } from '#store';
import { retainedCase, retainedCases } from './retained-cases.js';
import type { RetainedCase } from './retained-cases.js';
import { isDue } from './retention-rule.js';

/** Counts of one agency's records in one set of categories (bits). */
export interface Counted {
  readonly agency: string;
  readonly mask: number;
  readonly records: number;
  readonly versions: number;
}

/** What a run did, or would do: counts alone. */
export interface RetentionReport {
  readonly dryRun: boolean;
  /** Cases erased in this run, or that would be. */
  readonly erased: number;
  /** Of those, erased before and come back with an older copy of the database. */
  readonly again: number;
  /** Closed, and not for long enough, or nobody has said how long. */
  readonly notYet: number;
  /** What holds others back -> how many. */
  readonly held: Readonly<Record<string, number>>;
  readonly counted: readonly Counted[];
}

interface Found {
  readonly holds: readonly string[];
  readonly counted: readonly Counted[];
}

/** Erases what is due, or (`dryRun`) says what would be. `list`: what was erased, kept outside the database. */
export async function runRetention(pool: Pool, { dryRun, list }: { dryRun: boolean; list: ErasureList }): Promise<RetentionReport> {
  const { now, cases } = await retainedCases(pool);
  const today = londonDay(now);
  const listed = await list.all();
  const come = [...(await present(pool, listed))];
  const due = cases.filter((one) => !listed.has(one.person) && isDue(one, today));
  const found: Found[] = [];
  for (const person of come) found.push(await eraseAgain(pool, { person, dryRun }));
  for (const { person } of due) found.push(...(await erase(pool, { person, today, at: now.toISOString(), dryRun, list })));
  const erased = found.filter(({ holds }) => holds.length === 0);
  const held: Record<string, number> = {};
  for (const hold of found.flatMap(({ holds }) => holds)) held[hold] = (held[hold] ?? 0) + 1;
  const notYet = cases.filter((one) => !listed.has(one.person)).length - due.length;
  return { dryRun, erased: erased.length, again: come.length, notYet, held, counted: sum(erased.flatMap(({ counted }) => counted)) };
}

interface Erasing {
  readonly person: string;
  readonly today: string;
  /** Now, RFC 3339, by the database's clock. */
  readonly at: string;
  readonly dryRun: boolean;
  readonly list: ErasureList;
}

/** None where it is open again by now, or erased by another run. */
async function erase(pool: Pool, { person, today, at, dryRun, list }: Erasing): Promise<Found[]> {
  return await inTransaction(pool, async (client) => {
    const closed = await retainedCase(client, person);
    if (closed === null || !isDue(closed, today)) return [];
    const { rows } = await client.query<{ holds: string[] }>('select hub.holds_on($1) as holds', [person]);
    const holds = rows[0]?.holds ?? [];
    const found = { holds, counted: holds.length > 0 ? [] : await count(client, person) };
    if (holds.length > 0 || dryRun) return [found];
    // The list first: whoever is on it and still here is erased by the next run, whatever became of this one.
    await list.add({ erased: person, clause: closed.clause ?? '', at });
    await eraseNow(client, closed);
    return [found];
  });
}

/** Whoever was erased before and is here: an older copy of the database was put back. Nothing holds back what was done already. */
async function eraseAgain(pool: Pool, { person, dryRun }: { person: string; dryRun: boolean }): Promise<Found> {
  return await inTransaction(pool, async (client) => {
    const closed = await retainedCase(client, person);
    const counted = await count(client, person);
    if (!dryRun) await eraseNow(client, closed ?? (await headOf(client, person)));
    return { holds: [], counted };
  });
}

async function headOf(client: PoolClient, person: string): Promise<RetainedCase> {
  const { rows } = await client.query<RetainedCase>(
    `select person_id as person, home_agency as home, partnership_id as partnership, (opened_at at time zone 'Europe/London')::date::text as "closedOn"
     from hub.person_head where person_id = $1`,
    [person],
  );
  const [head] = rows;
  if (head === undefined) throw new Error('whoever was to be erased again is gone');
  return head;
}

async function eraseNow(client: PoolClient, { person, partnership, home, closedOn, clause }: RetainedCase): Promise<void> {
  const why = { partnership_id: partnership, home_agency: home, closed_on: closedOn, clause: clause ?? '' };
  await client.query('select derive.erase_person($1, $2)', [person, JSON.stringify(why)]);
}

async function count(client: PoolClient, person: string): Promise<Counted[]> {
  const { rows } = await client.query<Counted>(
    `select owner_agency as agency, mask, count(distinct (noun, row_id))::int as records, count(*)::int as versions
     from hub.history where person_id = $1 group by 1, 2`,
    [person],
  );
  return rows;
}

async function present(pool: Pool, listed: ReadonlySet<string>): Promise<string[]> {
  if (listed.size === 0) return [];
  const { rows } = await pool.query<{ person: string }>('select person_id as person from hub.person_head where person_id = any ($1)', [
    [...listed],
  ]);
  return rows.map(({ person }) => person);
}

function sum(counts: readonly Counted[]): Counted[] {
  const all = new Map<string, Counted>();
  for (const { agency, mask, records, versions } of counts) {
    const key = `${agency} ${String(mask)}`;
    const before = all.get(key);
    all.set(key, { agency, mask, records: records + (before?.records ?? 0), versions: versions + (before?.versions ?? 0) });
  }
  return [...all.values()];
}
