/**
 * Whether the slices are what the case rows make of them: each person's are rendered again, compared, and taken back.
 */
import type { Client } from 'pg';
import { look } from '../database/look.js';
import { STALE } from '../migrations/proofs.js';

/** What was compared. */
export interface ComparedSlices {
  readonly people: number;
  /** People whose slices are not what their case rows make of them. */
  readonly stale: number;
}

const PEOPLE = 'select person_id as person from hub.person_head order by random() limit $1';

/** Compares so many people, as hub_system, each under their lock. */
export async function compareSlices(systemUrl: string, most: number): Promise<ComparedSlices> {
  return await look(systemUrl, async (client) => {
    const { rows: people } = await client.query<{ person: string }>(PEOPLE, [most]);
    let stale = 0;
    for (const { person } of people) if (await isStale(client, person)) stale += 1;
    return { people: people.length, stale };
  });
}

async function isStale(client: Client, person: string): Promise<boolean> {
  await client.query('savepoint one_person');
  try {
    await client.query(`select set_config('hub.person', $1, true)`, [person]);
    await client.query('select 1 from hub.person_head where person_id = $1 for update', [person]);
    await client.query('select derive.prove_slices($1)', [person]);
    return false;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === STALE) return true;
    throw failure;
  } finally {
    await client.query('rollback to savepoint one_person');
  }
}
