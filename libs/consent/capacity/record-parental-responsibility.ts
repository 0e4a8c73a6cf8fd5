/**
 * Records who holds parental responsibility and on what basis; under a care order the local authority does (Children Act 1989, s.33).
 */
import { z } from 'zod';
import { parseIdOf } from '#kernel';
import { checkAhead, day, invalid, recordVerb, recorded, text } from '#gate';
import { bornOn, kindOfPartner } from '#directory';
import type { WriteTransaction } from '#store';
import { PARENTAL_RESPONSIBILITY } from './parental-responsibility.entity.js';
import { isAdult } from './who-decides.js';

const Input = z.object({
  ...recorded,
  kind: z.string(),
  holder: text(200),
  agency: z.string().nullish(),
  basis: z.string(),
  from: day,
  until: day.nullish(),
});

export const RecordParentalResponsibilityVerb = recordVerb({
  operation: 'recordParentalResponsibility',
  answers: 'responsibility',
  noun: PARENTAL_RESPONSIBILITY,
  shape: Input,
  columns: async (tx, { kind, holder, basis, from, ...input }) => {
    const until = input.until ?? null;
    if (from > tx.today) throw invalid('from', 'It is recorded once it is held: `from` cannot lie in the future.');
    if (until !== null && until < from) throw invalid('until', 'It ends before it begins. Check the dates.');
    if (until !== null) checkAhead(tx, 'until', until);
    const born = await bornOn(tx);
    if (born !== null && isAdult(born, from)) throw invalid('from', 'Parental responsibility ends at 18: nobody holds it for an adult.');
    const agency = await authority(tx, kind, input.agency ?? null);
    return { kind, holder, agency, basis, from, until };
  },
});

/** The social services of the local authority that holds it; null for everybody else. */
async function authority(tx: WriteTransaction, kind: string, named: string | null): Promise<string | null> {
  if (kind !== 'LOCAL_AUTHORITY') {
    if (named !== null) throw invalid('agency', 'Only a local authority is an agency. Leave it out.');
    return null;
  }
  const agency = named === null ? null : parseIdOf('Agency', named).id;
  if (agency === null || (await kindOfPartner(tx, agency)) !== 'SOCIAL_SERVICES') {
    throw invalid('agency', 'Name the social services of the local authority that holds it.');
  }
  return agency;
}
