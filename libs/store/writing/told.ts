/**
 * Until the young person is told, an agency reads its own entries alone (domain rule 1). What another agency wrote into one of them would be read as
 * its own: so nobody writes there.
 */
import { Refusal, maskOf } from '#kernel';
import type { WriteTransaction } from './write-transaction.js';

/** Read before telling as the matrix has it, or (custody dates) not in full even by the owner. */
const READ_UNTOLD = maskOf(
  'IDENTITY',
  'REFERRAL',
  'PARTICIPATION_AND_CONSENT',
  'CUSTODY_DATES',
  'AGGREGATES',
  'ACCESS_RECORD',
  'STAFF_AND_ALLOCATION',
);

/** Refuses with CONSENT_NEEDED to write into another agency's row before the young person was told what is shared. */
export async function checkTold(tx: WriteTransaction, { mask, ownerAgency }: { mask: number; ownerAgency: string }): Promise<void> {
  if (ownerAgency === tx.reader.agency || (mask & ~READ_UNTOLD) === 0) return;
  const told = await tx.manager.query<unknown[]>(
    `select from hub.clearance where person_id = $1 and kind = 'INFORMED' and agency_id is null
       and valid_from <= $2 and (valid_until is null or valid_until > $2)`,
    [tx.person, tx.at],
  );
  if (told.length > 0) return;
  throw new Refusal(
    'CONSENT_NEEDED',
    'The young person has not been told yet what is shared. Until then each agency writes its own records only: ask their resettlement worker.',
  );
}
