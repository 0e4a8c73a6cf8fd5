/**
 * A new entry of the register. Its id is its own: whoever left and comes back is entered anew, so that nothing they were allocated to revives.
 */
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Refusal, partyOf } from '#kernel';
import type { AgencyKind, StaffRole } from '#kernel';

/** Who is entered, at which agency and in which role. */
export interface NewMember {
  readonly issuer: string;
  readonly subject: string;
  readonly agency: { readonly id: string; readonly kind: AgencyKind };
  readonly role: StaffRole;
  readonly name: string;
}

/** Enters them from this instant on. CONFLICT when they are registered there in that role. */
export async function enterMember(manager: EntityManager, { issuer, subject, agency, role, name }: NewMember, at: string): Promise<void> {
  const entered = await manager.query<unknown[]>(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [uuidv7(), issuer, subject, agency.id, role, partyOf(agency.kind, role), name, at],
  );
  if (entered.length === 0) throw new Refusal('CONFLICT', 'They are already registered there in that role.', { field: 'subject' });
}
