/**
 * Who something is opened to by name: a member of staff of an agency that has signed, never a system, a household or oneself.
 */
import { parseIdOf } from '#kernel';
import type { Party } from '#kernel';
import { invalid } from '#gate';
import type { WriteTransaction } from '#store';

/** A named member of staff. */
export interface Recipient {
  readonly member: string;
  readonly agency: string;
  readonly party: Party;
}

/** The member `Staff.member` names. Refuses with INVALID whoever nothing can be opened to. */
export async function recipientOf(tx: WriteTransaction, staff: string): Promise<Recipient> {
  const [found] = await tx.manager.query<(Recipient & { signed: boolean })[]>(
    `select m.id as member, m.agency_id as agency, m.party, exists (select from hub.signature s join hub.protocol p on p.id = s.protocol_id
         where p.id = $3 and s.agency_id = m.agency_id and s.sha256 = p.sha256 and s.valid_from <= $2
           and (s.valid_until is null or s.valid_until > $2)) as signed
     from hub.member m join hub.agency a on a.id = m.agency_id
     where m.id = $1 and a.kind <> 'HOUSEHOLD' and m.party is not null and m.role <> 'system'
       and m.valid_from <= $2 and (m.valid_until is null or m.valid_until > $2)`,
    [parseIdOf('Staff', staff).id, tx.at, tx.vector.protocol],
  );
  if (found === undefined) throw invalid('recipient', 'Name one member of staff of a partner agency who is registered now.');
  if (found.member === tx.reader.member) throw invalid('recipient', 'Nobody discloses to themselves. Name who must know.');
  if (!found.signed)
    throw invalid('recipient', 'Their agency has not signed the protocol, so nothing can be opened to them. Telephone them.');
  const { member, agency, party } = found;
  return { member, agency, party };
}
