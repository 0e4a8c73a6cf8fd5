/** Two records that may be of one young person: how it stands for one of them, and which other record the reader can find. */
import { FoundByBirthDocument, FoundByReferenceDocument, JoiningOfDocument } from '#documents';
import type { FoundByBirthQuery, JoiningOfQuery, RecordToTellFragment, ReferenceScheme, SamePersonStanding } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { Visit } from '../../web/request/visit.js';

/** One record, with each joining it has a side of. */
export type JoiningPerson = NonNullable<JoiningOfQuery['person']>;
export type Side = NonNullable<JoiningPerson['sameAs']>[number];

/** Instead of a scheme: by the date of birth. */
export const BY_BIRTH = 'DATE_OF_BIRTH';
/** Pages of a hundred, as on the first page. */
const MOST_PAGES = 5;

/** The record and its joinings, for whoever may write both; for all others there is no such page. */
export async function joiningOf(visit: Visit, person: string): Promise<JoiningPerson> {
  const { data } = await visit.ask(JoiningOfDocument, { person });
  const open = [data.identity, data.escalations].every((explained) => (explained?.write ?? 'NONE') !== 'NONE');
  if (data.person === null || !open) throw new Refused('NOT_FOUND');
  return data.person;
}

/** The other records found. Throws Refused INVALID where the number is none of its scheme. */
export async function othersOf(visit: Visit, person: JoiningPerson, { how, value }: { how: string; value: string }) {
  const found = how === BY_BIRTH ? await bornWith(visit, person) : await numbered(visit, how as ReferenceScheme, value);
  return found.filter(({ id }) => id !== person.id);
}

async function numbered(visit: Visit, scheme: ReferenceScheme, value: string): Promise<readonly RecordToTellFragment[]> {
  try {
    return (await visit.ask(FoundByReferenceDocument, { scheme, value })).data.peopleByReference ?? [];
  } catch (failure) {
    if (failure instanceof Refused && failure.code === 'NOT_FOUND') return [];
    throw failure;
  }
}

async function bornWith(visit: Visit, { dateOfBirth }: JoiningPerson): Promise<readonly RecordToTellFragment[]> {
  const people: RecordToTellFragment[] = [];
  let after: string | null = null;
  for (let page = 0; dateOfBirth !== null && page < MOST_PAGES; page += 1) {
    const { caseload }: FoundByBirthQuery = (await visit.ask(FoundByBirthDocument, { after })).data;
    people.push(...(caseload?.nodes ?? []).filter((one) => one.dateOfBirth === dateOfBirth));
    if (caseload?.pageInfo.hasNextPage !== true) break;
    after = caseload.pageInfo.endCursor;
  }
  return people;
}

/** What the plan says of it: the joining that stands, else one that waits, else nothing. */
export function standingOf<One extends { readonly stands: SamePersonStanding | null }>(sides: readonly One[] | null): One | null {
  return sides?.find(({ stands }) => stands === 'JOINED') ?? sides?.find(({ stands }) => stands === 'PROPOSED') ?? null;
}
