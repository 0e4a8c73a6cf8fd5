/**
 * The seven pathways (RSP guidance), and which information categories the content of each may hold.
 */
import { SENSITIVE_EXISTENCE } from '#kernel';
import type { Category } from '#kernel';
import { invalid } from '#gate';

export const PATHWAYS = {
  ACCOMMODATION: ['ACCOMMODATION_NEED'],
  EDUCATION_TRAINING_EMPLOYMENT: ['EDUCATION_TRAINING_EMPLOYMENT'],
  HEALTH: ['HEALTH_PRACTICALITIES', 'MENTAL_HEALTH_CLINICAL'],
  SUBSTANCE_MISUSE: ['SUBSTANCE_MISUSE_TREATMENT'],
  FAMILIES: ['FAMILY'],
  FINANCE_BENEFITS_DEBT: ['FINANCE'],
  CASE_MANAGEMENT_TRANSITIONS: ['PLAN_SUMMARY', 'CUSTODY_PROGRESS', 'LEISURE_AND_MENTORING', 'STATUTORY_CONTACT', 'OWN_WORDS'],
} as const satisfies Record<string, readonly Category[]>;

export type Pathway = keyof typeof PATHWAYS;

export const PATHWAY_NAMES = Object.keys(PATHWAYS) as [Pathway, ...Pathway[]];

/** Refuses content of a category that the pathway does not hold. */
export function checkPathway(pathway: Pathway, category: Category): void {
  const held: readonly Category[] = PATHWAYS[pathway];
  if (!held.includes(category))
    throw invalid('category', `The pathway ${pathway} holds ${held.join(' or ')}. Choose one of them, or another pathway.`);
}

/** Where existence is sensitive the headline carries the category too: without the grant the row is absent. */
export function headlinePlacing(category: Category): { readonly category?: Category } {
  return SENSITIVE_EXISTENCE.includes(category) ? { category } : {};
}
