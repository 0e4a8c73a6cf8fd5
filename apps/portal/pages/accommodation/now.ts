/** What stands of somebody's accommodation when a form is opened. */
import { AccommodationNowDocument } from '#documents';
import type { AccommodationNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { Visit } from '../../web/request/visit.js';

type Accommodation = NonNullable<AccommodationNowQuery['person']>['accommodation'];

/** The person's accommodation as this reader may see it. */
export interface AccommodationNow {
  readonly id: string;
  readonly name: string | null;
  readonly releaseOn: string | null;
  readonly proposals: readonly NonNullable<Accommodation['proposals']>[number][];
  readonly confirmation: Accommodation['confirmation'];
}

/** Reads it. Throws Refused: NOT_FOUND where there is no such person for this reader, NOT_SHARED where the deed is not theirs to do. */
export async function accommodationNow(visit: Visit, person: string, deed: 'confirm' | 'propose'): Promise<AccommodationNow> {
  const { data } = await visit.ask(AccommodationNowDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  const write = data[deed]?.write ?? 'NONE';
  if (write === 'NONE') throw new Refused('NOT_SHARED');
  const { id, preferredName, custody, accommodation } = data.person;
  const { proposals, confirmation } = accommodation;
  return { id, name: preferredName, releaseOn: custody?.releaseOn ?? null, proposals: proposals ?? [], confirmation };
}

/** Where a deed's form is. */
export const pathOf = (person: string, deed: 'confirm' | 'propose'): string => `/people/${person}/accommodation/${deed}`;
