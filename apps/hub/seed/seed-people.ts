/**
 * Loads invented people in bulk: a chunk of them in one transaction, set by set, as the superuser. Row security is for callers, and there is none
 * here; what it guards is written exactly as the verbs would.
 */
import { CATEGORIES } from '#kernel';
import { asOwner } from '#store';
import { each } from '../demo/each.js';
import { AGENCY_RECORDS } from './agency-records.js';
import { caseTables, deriveSql } from './derived-rows.js';
import { CHANCE, CLEARANCES, HEADS, SEATS, whom } from './people.sql.js';
import { insertOf } from './record.js';
import type { SeedWorld } from './settings.js';
import { enterStaff, seededStaff } from './staff.js';
import { TEAM_RECORDS } from './team-records.js';

/** What was done: people loaded now, and how long it took. */
export interface Seeded {
  readonly loaded: number;
  readonly seconds: number;
}

/** Few enough to be seen to move, many enough that a statement's start costs nothing. */
const CHUNK = 1000;

/** Chunks at once: one backend leaves a second core idle. */
const AT_ONCE = 2;

const CATEGORY_NAMES = `create temp table category_names on commit drop as select array[${CATEGORIES.map((name) => `'${name}'`).join(', ')}] as names;`;
const ROWS = [...TEAM_RECORDS, ...AGENCY_RECORDS].map(insertOf).join('');

/** Loads those of the world who are not there yet, into the database at a superuser's address. */
export async function seedPeople(
  adminUrl: string,
  identityOrigin: string,
  { people, seed, say }: SeedWorld & { readonly say: (line: string) => void },
): Promise<Seeded> {
  const began = performance.now();
  const staff = await seededStaff(identityOrigin);
  await asOwner(adminUrl, async (client) => enterStaff(client, staff));
  const starts = Array.from({ length: Math.ceil(people / CHUNK) }, (_, index) => 1 + index * CHUNK);
  let loaded = 0;
  await each(starts, AT_ONCE, async (from) => {
    const to = Math.min(people, from + CHUNK - 1);
    const added = await loadChunk(adminUrl, { seed, from, to });
    loaded += added;
    if (to < people) say(`people ${String(from)} to ${String(to)} of ${String(people)}`);
  });
  await asOwner(adminUrl, async (client) => client.query('analyze'));
  return { loaded, seconds: (performance.now() - began) / 1000 };
}

async function loadChunk(adminUrl: string, chunk: { seed: number; from: number; to: number }): Promise<number> {
  return await asOwner(adminUrl, async (client) => {
    await client.query(CHANCE);
    await client.query(whom(chunk));
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from seeded');
    const count = rows[0]?.count ?? 0;
    if (count === 0) return 0;
    await client.query([CATEGORY_NAMES, HEADS, SEATS, CLEARANCES, ROWS].join('\n'));
    await client.query(deriveSql(await caseTables(client)));
    return count;
  });
}
