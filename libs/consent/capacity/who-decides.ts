/**
 * Who decides on one consent to share (domain rules 5 and 6): under 16 by Gillick, from 16 the young person unless they lack capacity, at 18 nobody
 * for them. A pure function of what is recorded, and of the age on the day.
 */
import { ageOn } from '#kernel';

/** What was judged of one matter. */
export interface Judged {
  readonly on: string;
  readonly id: string;
  readonly law: string;
  readonly outcome: string;
}

/** Who holds parental responsibility, from when until when (null: it is held). */
export interface Holder {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
  readonly kind: string;
  readonly basis: string;
}

/** What is recorded of one matter, and the day it is decided on. */
export interface Circumstances {
  readonly bornOn: string;
  readonly on: string;
  readonly judged: readonly Judged[];
  readonly holders: readonly Holder[];
}

/**
 * YOUNG_PERSON: they alone. HOLDERS: who holds parental responsibility now; `authority` is the local authority that shares it under a care order, and
 * must be among those who decide. NOT_JUDGED: under 16, nobody has judged this matter yet. NO_HOLDER: none is recorded. NOBODY: an adult lacks
 * capacity, and a decision in their best interests is no consent.
 */
export type Decider =
  | { readonly who: 'YOUNG_PERSON' | 'NOT_JUDGED' | 'NO_HOLDER' | 'NOBODY' }
  | { readonly who: 'HOLDERS'; readonly held: readonly string[]; readonly authority: string | null };

const ADULT = 18;
const PRESUMED_ABLE = 16;

/** The law by which capacity is judged on a day. */
export function lawOn(bornOn: string, on: string): 'GILLICK' | 'MENTAL_CAPACITY_ACT_2005' {
  return ageOn(bornOn, on) < PRESUMED_ABLE ? 'GILLICK' : 'MENTAL_CAPACITY_ACT_2005';
}

/** Whether parental responsibility has ended on a day: at 18. */
export function isAdult(bornOn: string, on: string): boolean {
  return ageOn(bornOn, on) >= ADULT;
}

/** Who decides. What was judged by the law of another age says nothing any more: at 16 a Gillick record ends. */
export function whoDecides({ bornOn, on, judged, holders }: Circumstances): Decider {
  const law = lawOn(bornOn, on);
  const newest = judged
    .filter((record) => record.law === law && record.on <= on)
    .reduce<Judged | null>((latest, record) => (latest === null || isLater(record, latest) ? record : latest), null);
  if (newest?.outcome === 'DECIDES') return { who: 'YOUNG_PERSON' };
  if (newest === null) return { who: law === 'GILLICK' ? 'NOT_JUDGED' : 'YOUNG_PERSON' };
  return isAdult(bornOn, on) ? { who: 'NOBODY' } : holdersOn(holders, on);
}

function holdersOn(holders: readonly Holder[], on: string): Decider {
  const held = holders.filter(({ from, until }) => from <= on && (until === null || on < until));
  if (held.length === 0) return { who: 'NO_HOLDER' };
  const authority = held.find(({ kind, basis }) => kind === 'LOCAL_AUTHORITY' && basis === 'CARE_ORDER');
  return { who: 'HOLDERS', held: held.map(({ id }) => id), authority: authority?.id ?? null };
}

const isLater = (one: Judged, other: Judged): boolean => one.on > other.on || (one.on === other.on && one.id > other.id);
