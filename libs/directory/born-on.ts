/**
 * The day a person was born, for rules that turn on their age, inside a write: as far as the writer may read who the person is.
 */
import type { WriteTransaction } from '#store';

/** The day (YYYY-MM-DD); null where the writer may not read it. The row is the plan room's; of it nothing else is asked. */
export async function bornOn(tx: WriteTransaction): Promise<string | null> {
  const [identity] = await tx.manager.query<{ born: string }[]>(
    'select date_of_birth::text as born from hub.identity where person_id = $1 order by id desc limit 1',
    [tx.person],
  );
  return identity?.born ?? null;
}
