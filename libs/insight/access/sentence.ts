/**
 * An entry of the access record in one sentence, for the person it is about: who, when, what, under which clause.
 */
import { PARTIES, PARTY_NAMES } from '#kernel';
import type { Category } from '#kernel';

/** What an entry says. */
export interface Seen {
  /** The instant, RFC 3339. */
  readonly at: string;
  /** The agency's name. */
  readonly by: string;
  readonly party: string | null;
  readonly saw: readonly { readonly category: Category; readonly level: 'FACT' | 'OWN' | 'ALL'; readonly clause: string }[];
}

const LEVELS = {
  FACT: 'that there is something on',
  OWN: 'what they wrote themselves on',
  ALL: 'all that was asked for of',
} as const;

const LONDON = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** The sentence for this entry, with the day and the time in London. */
export function sentenceOf({ at, by, party, saw }: Seen): string {
  const known = PARTIES.find((one) => one === party);
  const who = known === undefined ? by : `${by} (${PARTY_NAMES[known]})`;
  const when = LONDON.format(new Date(at));
  if (saw.length === 0) return `On ${when}, ${who} saw only that the person is on their caseload.`;
  const what = saw.map(({ category, level }) => `${LEVELS[level]} ${category.toLowerCase().replaceAll('_', ' ')}`);
  const clauses = [...new Set(saw.map(({ clause }) => clause))];
  return `On ${when}, ${who} saw ${inWords(what)}, under ${inWords(clauses)} of the protocol.`;
}

function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('; ')} and ${items.at(-1) ?? ''}`;
}
