/**
 * By when a request of the person is answered (UK GDPR Article 12(3)): so many calendar months after the day it was made, or the next working day where
 * that day is none.
 */
import { addDays, addMonths, isWorkingDay } from '#kernel';
import type { BankHolidays } from '#kernel';
import type { WriteTransaction } from '#store';

/** Months to answer, and with an extension. */
export const MONTHS = 1;
export const EXTENDED_MONTHS = 3;

/** The last day to answer. */
export function answerBy(askedOn: string, months: number, holidays: BankHolidays): string {
  let day = addMonths(askedOn, months);
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day;
}

/** The same inside a write, by the bank holidays of the hub. */
export async function answerDay(tx: WriteTransaction, askedOn: string, months = MONTHS): Promise<string> {
  const found = await tx.manager.query<{ day: string }[]>(
    `select to_char(day, 'YYYY-MM-DD') as day from hub.bank_holiday where day between $1::date and $1::date + 30`,
    [addMonths(askedOn, months)],
  );
  return answerBy(askedOn, months, new Set(found.map(({ day }) => day)));
}
