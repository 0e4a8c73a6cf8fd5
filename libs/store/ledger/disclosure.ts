/**
 * What one disclosure must say to be put on the ledger: who saw which person's categories, under which clause, when.
 */
import { z } from 'zod';
import { LedgerTerms } from './ledger-terms.js';
import { kept, ledgerText } from './ledger-text.js';

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID in lower case');
const subject = z.string().regex(/^[0-9a-f]{64}$/, 'must be 32 bytes in lower-case hexadecimal');
const seen = { terms: z.instanceof(LedgerTerms), clearances: z.array(uuid).readonly() };
// Postgres keeps microseconds: more digits would be lost on the way, fewer are padded so that the hash covers one form.
const instant = z.iso
  .datetime()
  .refine((at) => !/\.\d{7}/.test(at), 'must not be finer than microseconds')
  .transform(inMicroseconds);

const CLEARED = { path: ['clearances'], message: 'are not those the terms number' };

const disclosureSchema = z
  .strictObject({
    at: instant,
    agency: uuid,
    member: uuid,
    onBehalfOf: uuid.nullable(),
    requestId: ledgerText(200).nullable(),
    subject: subject.nullable(),
    ...seen,
    lines: z.array(z.strictObject({ subject, ...seen }).refine(isCleared, CLEARED)).readonly(),
  })
  .refine(isCleared, CLEARED)
  .refine((event) => event.subject === null || event.lines.length === 0, {
    path: ['lines'],
    message: 'a list has its subjects on its lines only',
  });

/** One person of a list. */
export type DisclosureLine = z.infer<typeof disclosureSchema>['lines'][number];

/**
 * One event of the ledger. `at` is the database's instant of the read (RFC 3339, UTC, to the microsecond): the read call returns it, and the hash
 * covers it. `subject`: hexadecimal HMAC of the person; null for a list, whose lines carry one each, numbered from 1. `clearances`: the ids of those
 * that opened a category, in the order the terms number them.
 */
export type Disclosure = z.infer<typeof disclosureSchema>;

/** The event in the one form that is hashed and stored. Refuses (INVALID) what the ledger cannot record, before it can spoil a batch. */
export function asRecorded(event: Disclosure): Disclosure {
  return kept(disclosureSchema, event);
}

/** An RFC 3339 instant in UTC with exactly six digits of the second. */
export function inMicroseconds(at: string): string {
  const [seconds = '', fraction = ''] = at.replace('Z', '').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
}

function isCleared({ terms, clearances }: { readonly terms: LedgerTerms; readonly clearances: readonly string[] }): boolean {
  return clearances.length === terms.cleared;
}
