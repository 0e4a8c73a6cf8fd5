/**
 * What each party may see, read from the default matrix as a table and three sentences of the protocol. Written from the paper: nothing here is
 * imported from the hub.
 */
import { readFileSync } from 'node:fs';

/** What a party sees of a category: all; own entries in full with the facts of the rest; own entries alone; facts; nothing. */
export type Seen = 'ALL' | 'OWN' | 'OWN_ALONE' | 'FACT' | 'NONE';

/**
 * Where a young person stands: not yet told; told, without any consent; told, and every consent given; and, besides, an emergency disclosure open to each
 * member of staff whose cell says `s`.
 */
export const WORLDS = ['not informed', 'informed', 'consents', 'emergency'] as const;
export type World = (typeof WORLDS)[number];

export interface Expected {
  readonly category: string;
  readonly party: string;
  readonly cell: string;
}

/** The cells of the file, in its order. */
export function cellsOfFile(file = 'schema/reference/default-matrix.csv'): Expected[] {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const parties = header.split(',').slice(4);
  return rows.flatMap((row) => {
    const fields = row.replace(/"[^"]*"/, '').split(',');
    return parties.map((party, index) => ({ category: fields[1] ?? '', party, cell: fields[index + 4] ?? '-' }));
  });
}

const SEEN: Record<string, Seen> = { '-': 'NONE', F: 'FACT', R: 'ALL', U: 'ALL', O: 'OWN' };
const BEFORE_TELLING = ['IDENTITY', 'REFERRAL', 'PARTICIPATION_AND_CONSENT', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'];
const NEEDS_NO_TELLING = ['SO', 'RW', 'YP'];
const CONSENTED: readonly World[] = ['consents', 'emergency'];

/** Those who reach only people allocated to them by name; and the category no member of staff reaches otherwise (whose plan it is, is no member of staff). */
const ALLOCATED_ONLY = ['HP', 'YS', 'VO'];
const needsAllocation = (party: string, category: string): boolean =>
  ALLOCATED_ONLY.includes(party) || (category === 'SENSITIVE_FLAGS' && party !== 'YP');

/** What a party with a seat sees in a world, allocated to the person by name or not. */
export function expectedIn(world: World, { category, party, cell }: Expected, allocated: boolean): Seen {
  if (cell === 's') return world === 'emergency' ? 'ALL' : 'NONE';
  if (!allocated && needsAllocation(party, category)) return 'NONE';
  const needsConsent = /^[A-Z][ck]$/.test(cell);
  if (needsConsent && !CONSENTED.includes(world)) return 'NONE';
  const seen = SEEN[cell[0] ?? '-'] ?? 'NONE';
  if (world !== 'not informed' || NEEDS_NO_TELLING.includes(party) || BEFORE_TELLING.includes(category)) return seen;
  if (category === 'CUSTODY_DATES') return seen === 'NONE' ? 'NONE' : 'FACT';
  return seen === 'ALL' || seen === 'OWN' ? 'OWN_ALONE' : 'NONE';
}

/** Whether a party with a seat may write a category for its own agency in a world. Telling does not close a write door. */
export function mayWriteIn(world: World, { category, party, cell }: Expected, allocated: boolean): boolean {
  if (!allocated && needsAllocation(party, category)) return false;
  return /^[UO]$/.test(cell) || (/^[UO][ck]$/.test(cell) && CONSENTED.includes(world));
}
