/**
 * Who is told at once of what was opened by name: the home team (its supervising officer), social services, the information-governance leads; and from
 * whom it is kept, where telling would add danger.
 */
import { v7 as uuidv7 } from 'uuid';
import { governorsOf, panelPartners } from '#directory';
import { openSealTo } from '#store';
import type { WriteTransaction } from '#store';

/** The agencies that are told. `social`: social services of the panel, or the home team where it has none. */
export interface ToldAtOnce {
  readonly agencies: string[];
  readonly social: string;
}

export async function toldAtOnce(tx: WriteTransaction): Promise<ToldAtOnce> {
  const [head] = await tx.manager.query<{ home: string; partnership: string }[]>(
    'select home_agency as home, partnership_id as partnership from hub.person_head where person_id = $1',
    [tx.person],
  );
  if (head === undefined) throw new Error('a person without a head is being written');
  const partners = await panelPartners(tx, head.home, null);
  const social = partners.filter(({ party }) => party === 'SS').map(({ agency_id }) => agency_id);
  const agencies = [head.home, ...social, ...(await governorsOf(tx, head.partnership))];
  return { agencies: [...new Set(agencies)], social: social[0] ?? head.home };
}

/** Opens a new seal to these agencies and to nobody else; the household is none of them. */
export async function keptFromPerson(tx: WriteTransaction, agencies: readonly string[]): Promise<string> {
  const seal = uuidv7();
  for (const agency of new Set(agencies)) await openSealTo(tx, { seal, agency });
  return seal;
}
