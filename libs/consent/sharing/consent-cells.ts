/**
 * Where the protocol waits for a consent: without such a cell a consent would open nothing, and whoever gave it would be told something untrue.
 */
import { CATEGORIES, STAFF_ROLES, partyOf } from '#kernel';
import type { AgencyKind, Category } from '#kernel';
import type { WriteTransaction } from '#store';

/** The categories, of those asked, in which a party of this kind of agency has a cell that a consent opens, under the protocol in force. */
export async function consentCells(tx: WriteTransaction, kind: AgencyKind, asked: readonly Category[]): Promise<ReadonlySet<Category>> {
  const parties = STAFF_ROLES.flatMap((role) => partyOf(kind, role) ?? []);
  const found = await tx.manager.query<{ category: number }[]>(
    `select distinct category from hub.rule where protocol_id = $1 and party = any ($2) and category = any ($3)
       and needs in ('CONSENT', 'CONSENT_OR_CONTRACT')`,
    [tx.vector.protocol, parties, asked.map((category) => CATEGORIES.indexOf(category) + 1)],
  );
  return new Set(found.flatMap(({ category }) => CATEGORIES[category - 1] ?? []));
}
