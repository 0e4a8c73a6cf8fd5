/**
 * The explanation in one or two sentences: what holds, why, and who can change it. Says nothing of whether there is anything to see.
 */
import type { Category } from '#kernel';

export interface Grounds {
  readonly category: Category;
  readonly read: 'NONE' | 'FACT' | 'OWN_ALONE' | 'OWN' | 'ALL';
  readonly rule: { readonly clause: string; readonly needs: string; readonly scope: string } | null;
  readonly seat: { readonly kind: string } | null;
  readonly clearance: { readonly kind: string; readonly until?: string | null; readonly clause?: string | null } | null;
  readonly consentNeeded: boolean;
  /** Rule 2: voluntary support is refused, and this is part of it. */
  readonly refused?: boolean;
  /** It is open by name, by an emergency disclosure or a police request, and not by the cell. */
  readonly opened?: boolean;
  /** The agency it is about; null or absent: the reader's own. */
  readonly whose?: string | null;
}

const LEVELS = {
  NONE: ['You see nothing of', 'sees nothing of'],
  FACT: ['You see only the facts (that, and when) of', 'sees only the facts (that, and when) of'],
  OWN_ALONE: ['You see only what your own agency wrote of', 'sees only what it wrote itself of'],
  OWN: ['You see what your own agency wrote, and the facts of the rest, of', 'sees what it wrote itself, and the facts of the rest, of'],
  ALL: ['You see all of', 'sees all of'],
} as const;

const LONDON = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** The sentence for these grounds. */
export function sentenceOf(grounds: Grounds): string {
  const { category, read, whose = null } = grounds;
  const [yours, theirs] = LEVELS[read];
  const what = category.toLowerCase().replaceAll('_', ' ');
  return `${whose === null ? yours : `${whose} ${theirs}`} ${what}: ${reason(grounds)}`;
}

function reason(grounds: Grounds): string {
  const { rule, clearance, consentNeeded, read, seat, opened, refused, whose = null } = grounds;
  const party = whose === null ? 'your party' : 'their party';
  if (opened === true && clearance !== null) return byName(clearance, whose);
  if (rule === null)
    return `the protocol has no line for ${party}. Only a new version of the protocol, signed by the agencies, changes that.`;
  const clause = `clause ${rule.clause} of the protocol`;
  if (refused === true && read !== 'ALL') {
    return `${clause} is part of voluntary support, which the young person has refused. It opens when they take part. Ask their resettlement worker.`;
  }
  if (consentNeeded) {
    return `${clause} allows more once the young person was told what is shared${rule.needs === 'NONE' ? '' : ' and has agreed to it'}. Ask their resettlement worker.`;
  }
  if (rule.needs === 'SAFEGUARDING') {
    return `${clause} opens it only while an emergency disclosure to a named member of staff stands. Who holds it discloses it, where somebody may come to harm.`;
  }
  const admin = whose === null ? 'your agency’s administrator' : 'their administrator';
  if (read === 'NONE' && seat === null) return `${clause} needs an allocation of named staff. Ask ${admin}.`;
  return standing(grounds, clause);
}

/** What holds by the cell, with what it rests on. */
function standing({ seat, clearance, whose = null }: Grounds, clause: string): string {
  const ground = seat === null ? '' : `, and ${whose === null ? 'your' : 'their'} agency has a seat (${seat.kind.toLowerCase()})`;
  const cleared = clearance === null ? '' : ` and a ${clearance.kind.toLowerCase().replaceAll('_', ' ')} that stands`;
  return `${clause} says so${ground}${cleared}. Only a new version of the protocol changes what ${whose === null ? 'your' : 'their'} party may see.`;
}

function byName({ kind, until, clause }: NonNullable<Grounds['clearance']>, whose: string | null): string {
  const what = kind === 'SERIOUS_CRIME' ? 'a police request that was approved' : 'an emergency disclosure';
  const to = whose === null ? 'you' : 'a named member of their staff';
  const end = until === null || until === undefined ? '' : ` until ${LONDON.format(new Date(until))}`;
  return `clause ${clause ?? ''} of the protocol: it is open to ${to} by name, by ${what}${end}, and closes by itself.${kind === 'SERIOUS_CRIME' ? '' : ' Another person reviews it.'}`;
}
