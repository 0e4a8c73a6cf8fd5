/**
 * What one disclosure must say to be put on the ledger: who saw which person's categories, under which clause, when.
 */
import { CATEGORIES, PARTIES, Refusal } from '#kernel';
import { z } from 'zod';

// What the tables hold and the hash covers must be the same text: NUL and lone surrogates do not survive the way to Postgres.
const text = (max: number) => z.string().min(1).max(max).refine(isStorable, 'holds a character that cannot be stored');
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID in lower case');
const subject = z.string().regex(/^[0-9a-f]{64}$/, 'must be 32 bytes in lower-case hexadecimal');
const disclosed = z.partialRecord(
  z.enum(CATEGORIES),
  z.strictObject({ level: z.enum(['FACT', 'OWN', 'ALL']), rule: text(200), clearance: text(200).optional() }),
);
// Postgres keeps microseconds: more digits would be lost on the way, fewer are padded so that the hash covers one form.
const instant = z.iso
  .datetime()
  .refine((at) => !/\.\d{7}/.test(at), 'must not be finer than microseconds')
  .transform(inMicroseconds);

const disclosureSchema = z
  .strictObject({
    at: instant,
    agency: uuid,
    member: uuid,
    party: z.enum(PARTIES),
    onBehalfOf: uuid.nullable(),
    subject: subject.nullable(),
    operation: text(100),
    purpose: text(2000),
    requestId: text(200).nullable(),
    disclosed,
    lines: z.array(z.strictObject({ subject, disclosed })).readonly(),
  })
  .refine((event) => event.subject === null || event.lines.length === 0, {
    path: ['lines'],
    message: 'a list has its subjects on its lines only',
  });

/** Category -> the level it was read at, the rule (clause of the protocol) and the clearance that opened it. */
export type Disclosed = z.infer<typeof disclosed>;

/** One person of a list. */
export type DisclosureLine = z.infer<typeof disclosureSchema>['lines'][number];

/**
 * One event of the ledger. `at` is the database's instant of the read (RFC 3339, UTC, to the microsecond): the read call returns it, and the hash
 * covers it. `purpose` is the clause. `subject`: hexadecimal HMAC of the person; null for a list, whose lines carry one each, numbered from 1.
 */
export type Disclosure = z.infer<typeof disclosureSchema>;

/** The event in the one form that is hashed and stored. Refuses (INVALID) what the ledger cannot record, before it can spoil a batch. */
export function asRecorded(event: Disclosure): Disclosure {
  const { data, error } = disclosureSchema.safeParse(event);
  if (data !== undefined) return data;
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new Refusal('INVALID', `The ledger cannot record this request: ${field} ${issue?.message ?? 'is not readable'}.`, { field });
}

/** An RFC 3339 instant in UTC with exactly six digits of the second. */
export function inMicroseconds(at: string): string {
  const [seconds = '', fraction = ''] = at.replace('Z', '').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
}

function isStorable(value: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(value);
}
