/** What the forms have in common: their fields as typed, their first values, and refusals as lines of an error summary. */
import { randomUUID } from 'node:crypto';
import type { FieldError } from '../web/request/page.js';
import type { Fields } from '../web/request/visiting.guard.js';
import { dayFromParts } from '../web/language/days.js';

/** A form as it is filled in, and what is wrong with it. */
export interface Given {
  readonly values: Fields;
  readonly errors?: readonly FieldError[];
}

/** A refusal as the gateway's mutations answer it. */
export interface Refusal {
  readonly code: string;
  readonly field: string | null;
}

/** A new id for one wish: the gateway does it once, however often it is sent. */
export const newRequest = (): string => randomUUID();

/** A wish about a record as it stands: an id of its own, and the version that was seen. */
export const wishAbout = ({ version }: { readonly version: number | null }): Fields => ({
  requestId: newRequest(),
  version: String(version ?? 0),
});

/** A field without the spaces around it; a field that was not sent is empty. */
export const textOf = (fields: Fields, name: string): string => (fields[name] ?? '').trim();

/** The line of an error summary for a refusal; `fields` are those the form has, by the gateway's names. */
export function refusalLine({ code, field }: Refusal, fields: readonly string[]): FieldError {
  const known = field !== null && fields.includes(field);
  if (code === 'CONFLICT' && field === 'requestId') return { field: fields[0] ?? 'main-content', words: 'invalid.sentAlready' };
  if (code === 'INVALID' && known) return { field, words: `invalid.${field}` };
  const words = { CONFLICT: 'conflict', TOO_LATE: 'tooLate', NOT_SHARED: 'notShared', CONSENT_NEEDED: 'consentNeeded' }[code] ?? 'other';
  return { field: known ? field : (fields[0] ?? 'main-content'), words: `invalid.${words}` };
}

/** The three fields of a date input: `from-day`, `from-month`, `from-year`; null where all are empty, undefined where they are no day. */
export function dayOf(fields: Fields, name: string): string | null | undefined {
  return dayFromParts({ day: textOf(fields, `${name}-day`), month: textOf(fields, `${name}-month`), year: textOf(fields, `${name}-year`) });
}

/** A day as the three fields of a date input. */
export function dayFields(name: string, day: string | null): Fields {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return { [`${name}-day`]: date.replace(/^0/, ''), [`${name}-month`]: month.replace(/^0/, ''), [`${name}-year`]: year };
}

/** A line where three fields are no day; `needed` also where they are empty. */
export function dayErrors(fields: Fields, name: string, needed = false): FieldError[] {
  const day = dayOf(fields, name);
  return day === undefined || (needed && day === null) ? [{ field: name, words: `missing.${name}` }] : [];
}

/** A line where a text that may be left out is longer than the contract takes. */
export function lengthErrors(fields: Fields, name: string, longest: number): FieldError[] {
  return textOf(fields, name).length > longest ? [{ field: name, words: `tooLong.upTo${String(longest)}` }] : [];
}

/** A line where a text is missing or longer than the contract takes. */
export function textErrors(fields: Fields, name: string, longest: number): FieldError[] {
  return textOf(fields, name) === '' ? [{ field: name, words: `missing.${name}` }] : lengthErrors(fields, name, longest);
}

/** A line where none of the choices was made. */
export function choiceErrors(fields: Fields, name: string, choices: readonly string[]): FieldError[] {
  return choices.includes(textOf(fields, name)) ? [] : [{ field: name, words: `missing.${name}` }];
}

/** The choices of a list of checkboxes. */
export const listOf = (fields: Fields, name: string): string[] =>
  textOf(fields, name)
    .split(',')
    .filter((one) => one !== '');
