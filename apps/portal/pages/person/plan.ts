/** A person's plan as the page shows it: what came, and of each part whether something was held back. */
import type { MayWriteQuery, PersonPlanQuery } from '#documents';
import type { Answer } from '../../web/gateway/ask.js';
import { Refused } from '../../web/gateway/refused.js';
import { daysBetween, distance } from '../../web/language/days.js';
import type { Say } from '../../web/language/words.js';
import { standingOf } from '../joining/records.js';

/** What may be written now, by the part of the page that offers it. */
export interface MayWrite {
  readonly confirm: boolean;
  readonly propose: boolean;
  readonly progress: boolean;
  readonly agree: boolean;
  readonly consent: boolean;
  readonly raise: boolean;
  readonly refer: boolean;
  readonly join: boolean;
  /** Whether they may see who has seen it. */
  readonly seeRecord: boolean;
}

/** Read off the gateway's own explanation: the portal has no rule of its own. */
export function mayWrite({
  identity,
  confirmation,
  need,
  progress,
  plan,
  consent,
  escalations,
  record,
  referral,
}: MayWriteQuery): MayWrite {
  const open = (explained: { readonly write: string | null } | null): boolean =>
    explained !== null && explained.write !== null && explained.write !== 'NONE';
  return {
    confirm: open(confirmation),
    propose: open(need),
    progress: open(progress),
    agree: open(plan),
    consent: open(consent),
    raise: open(escalations),
    refer: open(referral),
    join: open(identity) && open(escalations),
    seeRecord: (record?.read ?? 'NONE') !== 'NONE',
  };
}

/** The plan. Throws Refused where there is no such person for this reader. */
export function planOf({ data, withheld }: Answer<PersonPlanQuery>, { today, say, agency }: { today: string; say: Say; agency: string }) {
  const { person } = data;
  if (person === null) throw new Refused('NOT_FOUND');
  const held = new Map(withheld.flatMap(({ category, code }) => (category === null ? [] : [[category, code] as const])));
  const releaseOn = person.custody?.releaseOn ?? null;
  const days = releaseOn === null ? null : daysBetween(today, releaseOn);
  const actions = (person.plan?.actions ?? []).map((action) => ({
    ...action,
    own: action.owner !== null && action.owner.id === agency,
    open: action.status === 'AGREED' || action.status === 'UNDER_WAY',
    late: action.dueOn !== null && daysBetween(today, action.dueOn) < 0,
  }));
  return {
    person,
    id: person.id,
    standing: standingOf(person.sameAs),
    releaseOn,
    released: days !== null && days < 0,
    distance: days === null ? '' : distance(days, say),
    openActions: actions.filter(({ open }) => open),
    closedActions: actions.filter(({ open }) => !open),
    heldBack: (category: string): string | null => held.get(category) ?? null,
    unnamed: withheld.some(({ category }) => category === null),
  };
}
