/**
 * Households: agencies of their own kind, one for each young person, opened with their first member. The directory lists none of them, and they have
 * no name that says whose they are.
 */
import { v7 as uuidv7 } from 'uuid';
import type { WriteTransaction } from '#store';
import { HOUSEHOLD_MEMBER } from './household-member.entity.js';

/** What an issuer's file and its tokens call every household: which one, the register of members says. */
export const HOUSEHOLD = 'household';

/** The household of the person of a write, opened now where there is none yet. */
export async function householdOf(tx: WriteTransaction): Promise<string> {
  const known = await tx.maybeOne(HOUSEHOLD_MEMBER);
  if (known !== null) return known.household;
  const id = uuidv7();
  await tx.manager.query(`insert into hub.agency (id, slug, kind, name, name_cy) values ($1, $2, 'HOUSEHOLD', 'Household', 'Aelwyd')`, [
    id,
    `${HOUSEHOLD}-${id}`,
  ]);
  return id;
}
