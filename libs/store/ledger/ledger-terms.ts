/**
 * What a disclosure was and by what right, as far as it is the same for many: kept once, by its hash, and named by every row that says it.
 */
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { CATEGORIES, PARTIES } from '#kernel';
import { z } from 'zod';
import { kept, ledgerText } from './ledger-text.js';

const disclosedSchema = z.partialRecord(
  z.enum(CATEGORIES),
  z.strictObject({ level: z.enum(['FACT', 'OWN', 'ALL']), rule: ledgerText(200), clearance: z.int().positive().optional() }),
);

type Disclosed = z.infer<typeof disclosedSchema>;

const termsSchema = z
  .strictObject({ party: z.enum(PARTIES), operation: ledgerText(100), purpose: ledgerText(2000), disclosed: disclosedSchema })
  .refine(isNumbered, { path: ['disclosed'], message: 'does not number its clearances from 1' });

/**
 * The hat, the operation, its purpose (the clauses), and category -> the level it was read at, the rule (clause of the protocol) and, where a clearance
 * opened it, which of the row's it was, numbered from 1.
 */
export type Terms = z.infer<typeof termsSchema>;

/** Terms as they are kept: text and its hash. */
export class LedgerTerms {
  readonly terms: Terms;
  /** Canonical JSON (RFC 8785). */
  readonly text: string;
  /** sha256 of the text, in hexadecimal. */
  readonly sha256: string;
  /** How many clearances a row that says this names. */
  readonly cleared: number;

  /** Refuses (INVALID) what the ledger cannot keep. */
  constructor(terms: Terms) {
    this.terms = kept(termsSchema, terms);
    this.text = canonicalize(this.terms) ?? '';
    this.sha256 = hashOfTerms(this.text);
    this.cleared = clearancesOf(this.terms).length;
  }
}

/** The name of terms: sha256 of their text in UTF-8, in hexadecimal. */
export const hashOfTerms = (text: string): string => hash('sha256', text, 'hex');

const clearancesOf = ({ disclosed }: { readonly disclosed: Disclosed }): number[] =>
  Object.values(disclosed).flatMap(({ clearance }) => clearance ?? []);

function isNumbered(terms: { readonly disclosed: Disclosed }): boolean {
  return clearancesOf(terms)
    .sort((a, b) => a - b)
    .every((number, index) => number === index + 1);
}
