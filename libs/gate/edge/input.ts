/**
 * Input parsed at the boundary: what is wrong is said in one sentence with the field's name, and nothing is half-written.
 */
import { z } from 'zod';
import { CATEGORIES, Refusal, addDays, isDay } from '#kernel';

/** Text a person typed: trimmed, not empty, at most so many characters, no control characters but line breaks. */
export function text(longest: number): z.ZodType<string, string> {
  return z
    .string()
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(longest, `must be at most ${longest.toLocaleString('en-GB')} characters`)
        // Line breaks and tabs are what people type; any other control character is not, and half a character cannot be stored.
        .refine((typed) => !/[\p{Cc}\p{Cs}]/u.test(typed.replaceAll(/[\t\n\r]/g, '')), 'must not hold control characters'),
    );
}

/** A client's request id: what makes a repeat a repeat. */
export const requestId = text(100);

/** A calendar day that exists, between 1900 and 2199. */
export const day = z.string().refine((typed) => isDay(typed) && /^(19|20|21)/.test(typed), 'must be a day that exists, as YYYY-MM-DD');

/** An instant, RFC 3339 with its offset, between 1900 and 2199. */
export const instant = z.iso
  .datetime({ offset: true, message: 'must be an instant, as 2026-05-03T09:00:00Z' })
  .refine((typed) => /^(19|20|21)/.test(typed), 'must be an instant, as 2026-05-03T09:00:00Z')
  .transform((typed) => new Date(typed));

export const category = z.enum(CATEGORIES);

/** Parses, or refuses with INVALID and the first field at fault. */
export function checked<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw invalid(field, `${field === '' ? 'The input' : `\`${field}\``} ${issue?.message ?? 'is not valid'}.`);
}

/** Refuses a day in the future, or more than ten years ago: a slip of the year would be kept for good. */
export function checkPast(tx: { readonly today: string }, field: string, given: string): void {
  if (given > tx.today) throw invalid(field, `\`${field}\` cannot lie in the future. Record it on the day.`);
  if (given < addDays(tx.today, -TEN_YEARS)) throw invalid(field, `\`${field}\` lies more than ten years ago. Check the year.`);
}

/** Refuses a day more than ten years ahead. */
export function checkAhead(tx: { readonly today: string }, field: string, given: string): void {
  if (given > addDays(tx.today, TEN_YEARS)) throw invalid(field, `\`${field}\` lies more than ten years ahead. Check the year.`);
}

const TEN_YEARS = 3653;

/** A business refusal of one field: the sentence says what to do. */
export function invalid(field: string, sentence: string): Refusal {
  return new Refusal('INVALID', sentence, field === '' ? {} : { field });
}
