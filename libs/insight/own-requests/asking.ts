/**
 * Who asks: the young person, or a parent while they decide for them; nobody else uses a right of theirs. The home team owns each request with them.
 */
import { Refusal } from '#kernel';
import type { WriteTransaction } from '#store';
import { MAY_ASK } from './own-requests.sql.js';

/** Who asks, and the agency that owns the request with the household. */
export interface Asking {
  readonly askedBy: string;
  readonly asker: 'YOUNG_PERSON' | 'PARENT';
  readonly home: string;
}

/** Refuses with NOT_SHARED whoever may not ask today: in one sentence, for who decides is not theirs to learn from it. */
export async function asking(tx: WriteTransaction): Promise<Asking> {
  await tx.manager.query('select derive.weigh_asking($1, $2, $3)', [tx.person, tx.reader.party, tx.at]);
  const [found] = await tx.manager.query<{ may: string | null; home: string }[]>(
    `select ${MAY_ASK} as may, home_agency as home from hub.person_head where person_id = $1`,
    [tx.person],
  );
  if (found?.may !== 'yes') {
    throw new Refusal(
      'NOT_SHARED',
      'The young person asks this themselves, or who holds parental responsibility where it is not theirs to decide. Ask their youth offending team who that is today.',
    );
  }
  return { askedBy: tx.reader.member, asker: tx.reader.party === 'YP' ? 'YOUNG_PERSON' : 'PARENT', home: found.home };
}
