/** The agencies around a young person as they know them: whom they agreed to share with, who works in their plan, who has seen it. */
import { AgenciesAroundDocument, AgenciesThatSawDocument } from '#documents';
import type { AgenciesThatSawQuery, AgencyToNameFragment } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { Visit } from '../../web/request/visit.js';

/** Pages of the record of who has seen it, newest first: an agency that has not looked for longer is found through the plan. */
const MOST_PAGES = 4;

/** Each of them once, as choices by name. */
export async function agenciesAround(visit: Visit, person: string): Promise<{ value: string; text: string }[]> {
  const [{ data }, saw] = await Promise.all([visit.ask(AgenciesAroundDocument, { person }), agenciesThatSaw(visit, person)]);
  const { sharingConsents, plan } = data.person ?? { sharingConsents: null, plan: null };
  const owners = [...(plan?.needs ?? []), ...(plan?.actions ?? [])].map(({ owner }) => owner);
  const all = [...(sharingConsents ?? []).map(({ agency }) => agency), ...owners, ...saw].filter((one) => one !== null);
  const agencies = all.filter(({ kind }) => kind !== 'HOUSEHOLD' && kind !== 'HUB');
  const choices = new Map(agencies.map(({ id, ...name }) => [id, { value: id, text: name[visit.language] }]));
  return [...choices.values()].sort((a, b) => a.text.localeCompare(b.text, visit.language));
}

/** Nobody, for whom the record of who has seen it is not theirs to read. */
async function agenciesThatSaw(visit: Visit, person: string): Promise<(AgencyToNameFragment | null)[]> {
  const found: (AgencyToNameFragment | null)[] = [];
  let after: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { data }: { data: AgenciesThatSawQuery } = await visit.ask(AgenciesThatSawDocument, { person, after });
      found.push(...(data.disclosures?.nodes ?? []).map(({ agency }) => agency));
      if (data.disclosures?.pageInfo.hasNextPage !== true) break;
      after = data.disclosures.pageInfo.endCursor;
    }
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'NOT_SHARED') throw error;
  }
  return found;
}
