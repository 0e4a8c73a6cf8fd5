/**
 * What a planned release date must satisfy, and until when the establishment keeps its seat after it (domain rule 10).
 */
import { addDays, startOfDay } from '#kernel';
import { invalid } from '#gate';
import type { WriteTransaction } from '#store';

/** Refuses a release before admission, or more than ten years ahead. */
export function checkRelease(tx: WriteTransaction, { admittedOn, releaseOn }: { admittedOn: string; releaseOn: string }): void {
  if (releaseOn < admittedOn) throw invalid('releaseOn', 'The release cannot come before the admission.');
  if (releaseOn > addDays(tx.today, 3653)) throw invalid('releaseOn', 'The release is more than ten years ahead. Check the year.');
}

/** The instant the establishment's seat ends: so many days after release as the protocol says; null while no release is planned. */
export async function seatEnd(tx: WriteTransaction, releaseOn: string | null): Promise<Date | null> {
  if (releaseOn === null) return null;
  const [protocol] = await tx.manager.query<{ days: number }[]>('select after_release_days as days from hub.protocol where id = $1', [
    tx.vector.protocol,
  ]);
  return protocol === undefined ? tx.at : startOfDay(addDays(releaseOn, protocol.days));
}

/** The planned release as a fact: what every party with FACT on the custody dates may build on. Null: none, or not known to the writer. */
export async function plannedRelease(tx: WriteTransaction): Promise<string | null> {
  const [episode] = await tx.manager.query<{ release_on: string | null }[]>(
    'select release_on::text from hub.custody_episode_fact where person_id = $1 order by id desc limit 1',
    [tx.person],
  );
  return episode?.release_on ?? null;
}

/** Whether they have been admitted, as a fact: the establishment writes of it before the young person is told, when it may not read its own dates in full. */
export async function wasAdmitted(tx: WriteTransaction): Promise<boolean> {
  const found = await tx.manager.query<unknown[]>('select from hub.custody_episode_fact where person_id = $1 limit 1', [tx.person]);
  return found.length > 0;
}
