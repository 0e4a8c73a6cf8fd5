/**
 * For whom a sealed record is there: members of staff by name, and always the one who seals, so that none is sealed from everybody.
 */
import { parseIdOf } from '#kernel';
import { invalid } from '#gate';
import { openSealTo } from '#store';
import type { WriteTransaction } from '#store';

/** Opens a seal to the caller and to these. Refuses with INVALID whoever is not registered now. */
export async function openToNamed(tx: WriteTransaction, seal: string, openTo: readonly string[]): Promise<void> {
  const ids = [...new Set(openTo.map((staff) => parseIdOf('Staff', staff).id))].filter((id) => id !== tx.reader.member);
  const found = await tx.manager.query<{ id: string; agency: string }[]>(
    `select m.id, m.agency_id as agency from hub.member m where m.id = any ($1::uuid[]) and m.party is not null and m.role <> 'system'
       and m.valid_from <= $2 and (m.valid_until is null or m.valid_until > $2)`,
    [ids, tx.at],
  );
  if (found.length < ids.length) throw invalid('openTo', 'Name members of staff who are registered now.');
  await openSealTo(tx, { seal, agency: tx.reader.agency, member: tx.reader.member });
  for (const { id, agency } of found) await openSealTo(tx, { seal, agency, member: id });
}
