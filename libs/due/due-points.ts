/**
 * When consents are to be looked at again (domain rule 11) and support that was turned down is to be offered again (row 17), as days worked out of what is
 * recorded. A pure function without a clock: what is late is what lies behind whoever reads it.
 */
import { addDays, addMonths, birthday } from '#kernel';

/** What the days are worked out of. */
export interface Recorded {
  readonly bornOn: string;
  /** The day of the newest sentence. */
  readonly sentencedOn: string | null;
  readonly orderEndsOn: string | null;
  /** The day of the newest move from one establishment to another. */
  readonly transferredOn: string | null;
  readonly releaseOn: string | null;
  /** Answers to the offer of support, oldest first. */
  readonly answers: readonly { readonly on: string; readonly answer: string }[];
  /** Consents that stand: when each was given last, and its review date. */
  readonly consents: readonly { readonly givenOn: string; readonly reviewBy: string }[];
}

/** Work from one day on, and the last day for it. */
export interface DuePoint {
  readonly kind: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

/** The defaults, in calendar days: how soon after an event, and how long before one. */
export const DAYS = { soonAfter: 14, inCommunity: 28, beforeRelease: 28, ahead: 28, offerAhead: 42, offerBefore: 14 } as const;

/** What is due, soonest first. What was done since it opened is not in it. */
export function duePoints(recorded: Recorded): DuePoint[] {
  const points = [...offers(recorded), ...reviews(recorded), ...turning18(recorded)];
  return points.sort((a, b) => (`${a.dueOn} ${a.kind}` < `${b.dueOn} ${b.kind}` ? -1 : 1));
}

/** Three offers after a refusal: soon after sentence, before release, in the community. Any answer since an offer opened is that offer made. */
function offers({ answers, sentencedOn, releaseOn }: Recorded): DuePoint[] {
  const agreed = answers.findLastIndex(({ answer }) => answer !== 'REFUSED');
  const [first] = answers.slice(agreed + 1);
  if (first === undefined) return [];
  const from = (day: string): string => (day > first.on ? day : addDays(first.on, 1));
  const points: DuePoint[] = [];
  if (sentencedOn !== null) {
    const opensOn = from(sentencedOn);
    points.push({ kind: 'OFFER_AFTER_SENTENCE', opensOn, dueOn: addDays(opensOn, DAYS.soonAfter) });
  }
  if (releaseOn !== null) {
    const before = {
      kind: 'OFFER_BEFORE_RELEASE',
      opensOn: from(addDays(releaseOn, -DAYS.offerAhead)),
      dueOn: addDays(releaseOn, -DAYS.offerBefore),
    };
    if (before.opensOn <= before.dueOn) points.push(before);
    const home = from(releaseOn);
    points.push({ kind: 'OFFER_IN_COMMUNITY', opensOn: home, dueOn: addDays(home, DAYS.inCommunity) });
  }
  return points.filter(({ opensOn }) => !answers.some(({ on }) => on >= opensOn));
}

/** A consent given before a review opened is to be looked at again; giving it again is the review. */
function reviews({ consents, sentencedOn, transferredOn, releaseOn, orderEndsOn, bornOn }: Recorded): DuePoint[] {
  const sixteen = birthday(bornOn, 16);
  const next = consents.map(({ reviewBy }) => reviewBy).sort()[0] ?? null;
  const points = [
    after('REVIEW_AT_SENTENCE', sentencedOn),
    after('REVIEW_AT_TRANSFER', transferredOn),
    ahead('REVIEW_BEFORE_RELEASE', releaseOn === null ? null : addDays(releaseOn, -DAYS.beforeRelease)),
    ahead('REVIEW_AT_END_OF_ORDER', orderEndsOn),
    ahead('REVIEW_AT_16', sixteen),
    ahead('REVIEW_AFTER_SIX_MONTHS', next),
  ];
  return points.flatMap((point) => (point !== null && consents.some(({ givenOn }) => givenOn < point.opensOn) ? [point] : []));
}

/** At about 17 and a half it begins to be planned: consent is asked of the young person alone, what parents decided ends with the birthday. */
function turning18({ bornOn, consents }: Recorded): DuePoint[] {
  const [opensOn, dueOn] = [addMonths(birthday(bornOn, 17), 6), birthday(bornOn, 18)];
  const repapered = consents.length > 0 && consents.every(({ givenOn }) => givenOn >= opensOn);
  return repapered ? [] : [{ kind: 'TURNS_18', opensOn, dueOn }];
}

const after = (kind: string, event: string | null): DuePoint | null =>
  event === null ? null : { kind, opensOn: event, dueOn: addDays(event, DAYS.soonAfter) };

const ahead = (kind: string, event: string | null): DuePoint | null =>
  event === null ? null : { kind, opensOn: addDays(event, -DAYS.ahead), dueOn: event };
