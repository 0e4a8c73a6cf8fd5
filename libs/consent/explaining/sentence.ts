/**
 * The explanation in one or two sentences: what holds, why, and who can change it. Says nothing of whether there is anything to see.
 */
import type { Category } from '#kernel';

export interface Grounds {
  readonly category: Category;
  readonly read: 'NONE' | 'FACT' | 'OWN_ALONE' | 'OWN' | 'ALL';
  readonly rule: { readonly clause: string; readonly needs: string; readonly scope: string } | null;
  readonly seat: { readonly kind: string } | null;
  readonly clearance: { readonly kind: string } | null;
  readonly consentNeeded: boolean;
}

const LEVELS = {
  NONE: 'You see nothing of',
  FACT: 'You see only the facts (that, and when) of',
  OWN_ALONE: 'You see only what your own agency wrote of',
  OWN: 'You see what your own agency wrote, and the facts of the rest, of',
  ALL: 'You see all of',
} as const;

/** The sentence for these grounds. */
export function sentenceOf(grounds: Grounds): string {
  return `${LEVELS[grounds.read]} ${grounds.category.toLowerCase().replaceAll('_', ' ')}: ${reason(grounds)}`;
}

function reason({ rule, seat, clearance, consentNeeded, read }: Grounds): string {
  if (rule === null)
    return 'the protocol has no line for your party. Only a new version of the protocol, signed by the agencies, changes that.';
  const clause = `clause ${rule.clause} of the protocol`;
  if (consentNeeded) {
    return `${clause} allows more once the young person was told what is shared${rule.needs === 'NONE' ? '' : ' and has agreed to it'}. Ask their resettlement worker.`;
  }
  if (read === 'NONE' && seat === null) return `${clause} needs an allocation of named staff. Ask your agency’s administrator.`;
  const ground = seat === null ? '' : `, and your agency has a seat (${seat.kind.toLowerCase()})`;
  const cleared = clearance === null ? '' : ` and a ${clearance.kind.toLowerCase()} that stands`;
  return `${clause} says so${ground}${cleared}. Only a new version of the protocol changes what your party may see.`;
}
