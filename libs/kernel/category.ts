/**
 * The 29 information categories of the default matrix, in its order: a category's place is its bit in every mask the database and the veil use.
 */
export const CATEGORIES = [
  'IDENTITY',
  'REFERRAL',
  'PARTICIPATION_AND_CONSENT',
  'DECISION_CAPACITY',
  'PLAN_SUMMARY',
  'OWN_WORDS',
  'CUSTODY_DATES',
  'CUSTODY_PROGRESS',
  'OFFENCE_AND_ORDER',
  'RISK',
  'POLICE_INTELLIGENCE',
  'VICTIM_AND_ZONES',
  'SAFEGUARDING',
  'ACCOMMODATION_NEED',
  'ACCOMMODATION_CONFIRMATION',
  'EDUCATION_TRAINING_EMPLOYMENT',
  'HEALTH_PRACTICALITIES',
  'MENTAL_HEALTH_CLINICAL',
  'SUBSTANCE_MISUSE_TREATMENT',
  'FAMILY',
  'FINANCE',
  'LEISURE_AND_MENTORING',
  'STATUTORY_CONTACT',
  'PANEL_PAPERS',
  'ESCALATIONS',
  'SENSITIVE_FLAGS',
  'AGGREGATES',
  'ACCESS_RECORD',
  'STAFF_AND_ALLOCATION',
] as const;

/** One of the 29 information categories. */
export type Category = (typeof CATEGORIES)[number];

/** Categories whose very existence is sensitive: without the grant there is no row, no headline and no withheld entry. */
export const SENSITIVE_EXISTENCE: readonly Category[] = [
  'DECISION_CAPACITY',
  'RISK',
  'POLICE_INTELLIGENCE',
  'VICTIM_AND_ZONES',
  'SAFEGUARDING',
  'MENTAL_HEALTH_CLINICAL',
  'SUBSTANCE_MISUSE_TREATMENT',
  'SENSITIVE_FLAGS',
];

/** Categories that need no seat: statistics about nobody, and the work contacts of staff. */
export const SEATLESS: readonly Category[] = ['AGGREGATES', 'STAFF_AND_ALLOCATION'];

/** A set of categories as bits, category 1 (IDENTITY) at bit 0. Fits a signed 32-bit integer. */
export type Mask = number;

const BIT = new Map<Category, Mask>(CATEGORIES.map((category, index) => [category, 1 << index]));

/** The bits of the given categories. */
export function maskOf(...categories: readonly Category[]): Mask {
  return categories.reduce((mask, category) => mask | bit(category), 0);
}

/** The categories whose bits are set, in matrix order. */
export function categoriesOf(mask: Mask): Category[] {
  return CATEGORIES.filter((_, index) => (mask & (1 << index)) !== 0);
}

/** Whether every category of `needed` is in `held`. */
export function covers(held: Mask, needed: Mask): boolean {
  return (needed & ~held) === 0;
}

export function isCategory(value: unknown): value is Category {
  return typeof value === 'string' && BIT.has(value as Category);
}

function bit(category: Category): Mask {
  const found = BIT.get(category);
  if (found === undefined) throw new Error(`unknown category ${String(category)}`);
  return found;
}
