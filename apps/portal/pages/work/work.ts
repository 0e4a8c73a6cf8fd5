/** What is due, worked out of a caseload: by release date, the soonest without an address first. */
import type { WorkActionsQuery, WorkPeopleQuery } from '#documents';
import { daysBetween, distance } from '../../web/language/days.js';
import { dueNow } from '../consent/now.js';
import type { Say } from '../../web/language/words.js';

type Node = NonNullable<WorkPeopleQuery['caseload']>['nodes'][number];

/** A person of the caseload, and whether their address is not the reader's to know. */
export type CaseloadPerson = Node & { readonly addressWithheld: boolean };

/** A line of the list. */
export interface WorkLine {
  readonly id: string;
  readonly name: string | null;
  readonly releaseOn: string | null;
  /** In words: in 6 days. */
  readonly distance: string;
  /** CONFIRMED, NOT_CONFIRMED or WITHHELD. */
  readonly address: 'CONFIRMED' | 'NOT_CONFIRMED' | 'WITHHELD';
  readonly urgent: boolean;
}

/** As of when, and in which words. */
export interface AsOf {
  readonly today: string;
  readonly say: Say;
}

/** From here on an address that is not confirmed is an alarm (RSP guidance: 28 calendar days before release). */
const SOON_DAYS = 28;

/** The soonest without an address, those released soon, and the rest. */
export function peopleByRelease(people: readonly CaseloadPerson[], asOf: AsOf) {
  const lines = people.map((person) => ({ days: daysToRelease(person, asOf.today), line: lineOf(person, asOf) }));
  const soon = lines
    .filter(({ days }) => days !== null && days >= 0 && days <= SOON_DAYS)
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0))
    .map(({ line }) => line);
  const rest = lines
    .filter(({ days }) => days === null || days < 0 || days > SOON_DAYS)
    .sort((a, b) => rank(a.days) - rank(b.days))
    .map(({ line }) => line);
  return { first: soon.find(({ address }) => address === 'NOT_CONFIRMED') ?? null, soon, rest };
}

/** Reviews and offers that are due by now, and notices this agency has to acknowledge; soonest first, late ones marked. */
export function consentDue(people: readonly CaseloadPerson[], agency: string, { today, say }: AsOf) {
  const far = (dueOn: string): string => distance(daysBetween(today, dueOn), say);
  const due = people.flatMap(({ id: person, preferredName: name, dueWork }) =>
    dueNow(dueWork ?? [], today).map((one) => ({ ...one, person, name, distance: far(one.dueOn) })),
  );
  const notices = people.flatMap(({ withdrawalNotices, preferredName: name }) =>
    (withdrawalNotices ?? []).flatMap(({ id, category, dueOn, acknowledgedOn, holder }) => {
      if (holder?.id !== agency || acknowledgedOn !== null || dueOn === null) return [];
      return [{ id, category, dueOn, name, late: dueOn < today, distance: far(dueOn) }];
    }),
  );
  const soonest = (a: { dueOn: string }, b: { dueOn: string }): number => (a.dueOn < b.dueOn ? -1 : 1);
  return { due: due.sort(soonest), notices: notices.sort(soonest) };
}

/** The police requests that wait for this agency's decision. */
export function policeDue(people: readonly CaseloadPerson[], agency: string) {
  return people.flatMap(({ policeRequests, preferredName: name }) =>
    (policeRequests ?? []).flatMap(({ id, state, askedOn, asked }) =>
      state === 'ASKED' && asked?.id === agency ? [{ id, askedOn, name }] : [],
    ),
  );
}

/** The records of this home team that somebody proposes are of one young person with another. */
export function joiningsDue(people: readonly CaseloadPerson[], agency: string) {
  return people.flatMap(({ id: person, sameAs, preferredName: name }) =>
    (sameAs ?? []).flatMap(({ id, stands, proposedOn, agreedOn, home }) =>
      stands === 'PROPOSED' && agreedOn === null && home?.id === agency ? [{ id, person, proposedOn, name }] : [],
    ),
  );
}

/** What a young person's rights ask of this agency: reviews before a copy is released, objections and corrections; soonest due first, late ones marked. */
export function rightsDue(people: readonly CaseloadPerson[], agency: string, { today, say }: AsOf) {
  const line = <One extends { readonly dueOn: string | null }>({ dueOn, ...one }: One, name: string | null) =>
    dueOn === null ? [] : [{ ...one, dueOn, name, late: dueOn < today, distance: distance(daysBetween(today, dueOn), say) }];
  const soonest = (a: { dueOn: string }, b: { dueOn: string }): number => (a.dueOn < b.dueOn ? -1 : 1);
  const reviews = people.flatMap(({ accessReviews, preferredName }) =>
    (accessReviews ?? []).flatMap((one) => (one.state === 'TO_REVIEW' && one.owner?.id === agency ? line(one, preferredName) : [])),
  );
  const objections = people.flatMap(({ objections: made, preferredName }) =>
    (made ?? []).flatMap((one) => (one.state === 'OPEN' && one.to?.id === agency ? line(one, preferredName) : [])),
  );
  const corrections = people.flatMap(({ corrections: asked, preferredName }) =>
    (asked ?? []).flatMap((one) => (one.state === 'ASKED' && one.to?.id === agency ? line(one, preferredName) : [])),
  );
  return { reviews: reviews.sort(soonest), objections: objections.sort(soonest), corrections: corrections.sort(soonest) };
}

/** Own agreed actions, soonest due first, late ones marked. */
export function actionsDue({ agreedActions }: WorkActionsQuery, { today, say }: AsOf) {
  return (agreedActions?.nodes ?? []).map(({ id, headline, dueOn, person }) => {
    const days = dueOn === null ? 0 : daysBetween(today, dueOn);
    return { id, headline, dueOn, late: days < 0, distance: distance(days, say), person: person.id, name: person.preferredName };
  });
}

function lineOf(person: CaseloadPerson, { today, say }: AsOf): WorkLine {
  const { id, preferredName, custody, accommodation, addressWithheld } = person;
  const releaseOn = custody?.releaseOn ?? null;
  const days = daysToRelease(person, today);
  const address = addressWithheld ? 'WITHHELD' : accommodation.confirmation?.confirmed === true ? 'CONFIRMED' : 'NOT_CONFIRMED';
  const urgent = address === 'NOT_CONFIRMED' && days !== null && days >= 0 && days <= SOON_DAYS;
  return { id, name: preferredName, releaseOn, distance: days === null ? '' : distance(days, say), address, urgent };
}

function daysToRelease({ custody }: CaseloadPerson, today: string): number | null {
  const releaseOn = custody?.releaseOn ?? null;
  return releaseOn === null ? null : daysBetween(today, releaseOn);
}

/** Those to come by date, then those already out with the latest first, then those without a date. */
function rank(days: number | null): number {
  if (days === null) return 2_000_000;
  return days >= 0 ? days : 1_000_000 - days;
}
