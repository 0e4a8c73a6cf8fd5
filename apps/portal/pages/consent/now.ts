/** What a young person agreed to share, by agency. */
import { AgenciesDocument, ConsentNowDocument } from '#documents';
import type { AgenciesQuery, ConsentNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { WithheldLine } from '../../web/gateway/ask.js';
import type { Visit } from '../../web/request/visit.js';

type Person = NonNullable<ConsentNowQuery['person']>;
type Consent = NonNullable<Person['sharingConsents']>[number];
type Agency = NonNullable<AgenciesQuery['agencies']>['nodes'][number];

/** What was agreed with one agency. */
export interface AgencyConsents {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'cy', string>>;
  readonly given: readonly Consent[];
  readonly withdrawn: readonly Consent[];
}

/** A person's consents, and whether this reader records them. */
export interface ConsentNow {
  readonly person: Person;
  readonly agencies: readonly AgencyConsents[];
  readonly mayWrite: boolean;
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
    agencies: byAgency(data.person.sharingConsents ?? []),
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

function byAgency(consents: readonly Consent[]): AgencyConsents[] {
  const found = new Map<string, { id: string; name: AgencyConsents['name']; given: Consent[]; withdrawn: Consent[] }>();
  for (const consent of consents) {
    if (consent.agency === null) continue;
    const { id, en, cy } = consent.agency;
    const one = found.get(id) ?? { id, name: { en, cy }, given: [], withdrawn: [] };
    (consent.state === 'GIVEN' ? one.given : one.withdrawn).push(consent);
    found.set(id, one);
  }
  return [...found.values()];
}
