/**
 * Text as the ledger keeps it: what the tables hold and the hash covers must be the same.
 */
import { Refusal } from '#kernel';
import { z } from 'zod';

/** So much text, and nothing that does not survive the way to Postgres: NUL, lone surrogates. */
export const ledgerText = (max: number): z.ZodString =>
  z.string().min(1).max(max).refine(isStorable, 'holds a character that cannot be stored');

/** What the ledger keeps of a value, in its one form. Refuses (INVALID) what it cannot keep, naming the field. */
export function kept<Kept>(schema: z.ZodType<Kept>, value: unknown): Kept {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new Refusal('INVALID', `The ledger cannot record this request: ${field} ${issue?.message ?? 'is not readable'}.`, { field });
}

/** As much of a text as the ledger keeps, and never half a character: what is made of many texts may be longer than each of them. */
export const cutToLedger = (text: string, max: number): string => text.slice(0, max).replace(/\p{Surrogate}$/u, '');

function isStorable(value: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(value);
}
