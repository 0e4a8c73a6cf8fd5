/** How fresh a plan is, as the page says it: who last changed a part of it, and what each agency last changed when. */
import type { FreshQuery } from '#documents';
import { daysBetween, distance, today } from '../../web/language/days.js';
import type { Language, Say } from '../../web/language/words.js';

type Line = NonNullable<FreshQuery['freshness']>[number];

/** One change: whose records, in which category, on which day of London's calendar, and how long ago in words. */
interface Change {
  readonly agency: string;
  readonly category: string;
  readonly at: string;
  readonly day: string;
  readonly ago: string;
}

/** For the page: the newest change of some categories, or null; and all of them by agency, the freshest first. */
export function freshOf({ freshness }: FreshQuery, { say, language }: { say: Say; language: Language }) {
  const now = today();
  const changes = (freshness ?? []).flatMap((line) => changeOf(line, language) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
  const told = changes.map((change): Change => ({ ...change, ago: distance(daysBetween(now, change.day), say) }));
  const agencies = [...new Set(told.map(({ agency }) => agency))];
  return {
    lastOf: (categories: readonly string[]): Change | null => told.find(({ category }) => categories.includes(category)) ?? null,
    fresh: agencies.map((agency) => ({ agency, changes: told.filter((change) => change.agency === agency) })),
  };
}

function changeOf({ category, agency, changedAt }: Line, language: Language): Omit<Change, 'ago'> | null {
  if (category === null || agency === null || changedAt === null) return null;
  return { agency: agency[language], category, at: changedAt, day: today(new Date(changedAt)) };
}
