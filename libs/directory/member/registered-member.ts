/**
 * Looks a member of staff up in the register, inside the write that needs them.
 */
import type { Party } from '#kernel';
import type { WriteTransaction } from '#store';

export interface RegisteredMember {
  readonly id: string;
  readonly role: string;
  readonly party: Party | null;
}

/** The member of an agency with this subject now, or null: none, or more than one hat fits. */
export async function registeredMember(
  tx: WriteTransaction,
  { agency, subject, role }: { agency: string; subject: string; role?: string },
): Promise<RegisteredMember | null> {
  const found = await tx.manager.query<RegisteredMember[]>(
    `select id, role, party from hub.member
     where agency_id = $1 and subject = $2 and ($3::text is null or role = $3)
       and valid_from <= $4 and (valid_until is null or valid_until > $4)`,
    [agency, subject, role ?? null, tx.at],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
