/**
 * The next working day of England and Wales, inside a write: the day by which another person reviews.
 */
import { addWorkingDays } from '#kernel';
import type { WriteTransaction } from '#store';

export async function nextWorkingDay(tx: WriteTransaction): Promise<string> {
  const found = await tx.manager.query<{ day: string }[]>(
    `select to_char(day, 'YYYY-MM-DD') as day from hub.bank_holiday where day between $1::date and $1::date + 30`,
    [tx.today],
  );
  return addWorkingDays(tx.today, 1, new Set(found.map(({ day }) => day)));
}
