/** What a young person agreed to share, by agency. */
import { AgenciesDocument, ConsentNowDocument } from '#documents';
import type { AgenciesQuery, ConsentNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { WithheldLine } from '../../web/gateway/ask.js';
import { today } from '../../web/language/days.js';
import type { Visit } from '../../web/request/visit.js';

type Person = NonNullable<ConsentNowQuery['person']>;
type Consent = NonNullable<Person['sharingConsents']>[number];
type Notice = NonNullable<Person['withdrawalNotices']>[number];
type Agency = NonNullable<AgenciesQuery['agencies']>['nodes'][number];

/** What was agreed with one agency. */
export interface AgencyConsents {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'cy', string>>;
  readonly given: readonly Consent[];
  readonly withdrawn: readonly Consent[];
  /** Notices of what was withdrawn to this agency, after it had received it. */
  readonly notices: readonly Notice[];
}

/** A person's consents, and whether this reader records them. */
export interface ConsentNow {
  readonly person: Person;
  readonly agencies: readonly AgencyConsents[];
  readonly mayWrite: boolean;
  /** Due now, soonest first; a late one is overdue. */
  readonly due: readonly { readonly kind: string; readonly dueOn: string; readonly late: boolean }[];
  readonly withheld: readonly WithheldLine[];
}

/** More agencies than that are in no partnership. */
const MOST_PAGES = 5;

/** Reads them. Throws Refused: NOT_FOUND where there is no such person for this reader. */
export async function consentNow(visit: Visit, id: string): Promise<ConsentNow> {
  const { data, withheld } = await visit.ask(ConsentNowDocument, { person: id });
  if (data.person === null) throw new Refused('NOT_FOUND');
  return {
    person: data.person,
    agencies: byAgency(data.person.sharingConsents ?? [], data.person.withdrawalNotices ?? []),
    due: dueNow(data.person.dueWork ?? [], today()),
    mayWrite: (data.consent?.write ?? 'NONE') !== 'NONE',
    withheld: withheld.filter(({ category }) => category === 'PARTICIPATION_AND_CONSENT'),
  };
}

/** The same for whoever writes them. Throws Refused NOT_SHARED for anybody else. */
export async function consentToWrite(visit: Visit, id: string): Promise<ConsentNow> {
  const now = await consentNow(visit, id);
  if (!now.mayWrite) throw new Refused('NOT_SHARED');
  return now;
}

/** The agencies of the reader's partnerships, but for households and the hub's own. */
export async function agenciesOf(visit: Visit): Promise<Agency[]> {
  const agencies: Agency[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data }: { data: AgenciesQuery } = await visit.ask(AgenciesDocument, { after });
    agencies.push(...(data.agencies?.nodes ?? []));
    if (data.agencies?.pageInfo.hasNextPage !== true) break;
    after = data.agencies.pageInfo.endCursor;
  }
  return agencies.filter(({ kind }) => kind !== 'HOUSEHOLD' && kind !== 'HUB');
}

/** Work that can be done by now, soonest due first. */
export function dueNow(work: readonly { kind: string | null; opensOn: string | null; dueOn: string | null }[], day: string) {
  return work
    .flatMap(({ kind, opensOn, dueOn }) =>
      kind === null || opensOn === null || dueOn === null || opensOn > day ? [] : [{ kind, dueOn, late: dueOn < day }],
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

function byAgency(consents: readonly Consent[], notices: readonly Notice[]): AgencyConsents[] {
  const found = new Map<
    string,
    { id: string; name: AgencyConsents['name']; given: Consent[]; withdrawn: Consent[]; notices: readonly Notice[] }
  >();
  for (const consent of consents) {
    if (consent.agency === null) continue;
    const { id, en, cy } = consent.agency;
    const one = found.get(id) ?? {
      id,
      name: { en, cy },
      given: [],
      withdrawn: [],
      notices: notices.filter(({ holder }) => holder?.id === id),
    };
    (consent.state === 'GIVEN' ? one.given : one.withdrawn).push(consent);
    found.set(id, one);
  }
  return [...found.values()];
}
