/**
 * A membership that an administrator changes: the operator's to change everywhere, an agency administrator's at their own agency alone.
 */
import type { EntityManager } from 'typeorm';
import { Refusal, notFound, parseIdOf } from '#kernel';
import type { AgencyKind } from '#kernel';
import type { DirectoryWriter } from '#store';

/** A row of the register, locked for this write. */
export interface Membership {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly role: string;
  readonly name: string;
}

/**
 * The membership `Staff.member` names, held until the end of the write. NOT_FOUND for one that is not the writer's to change, like one there is none of;
 * NOT_SHARED for whoever administers nothing; TOO_LATE when it has ended.
 */
export async function membershipOf(manager: EntityManager, writer: DirectoryWriter, member: string): Promise<Membership> {
  if (!administers(writer))
    throw new Refusal('NOT_SHARED', 'Only the operator, or the agency’s own administrator, changes who its staff are.');
  const [found] = await manager.query<(Membership & { ended: boolean })[]>(
    `select m.id, m.issuer, m.subject, m.agency_id as agency, a.kind, m.role, m.name, m.valid_until is not null and m.valid_until <= $2 as ended
     from hub.member m join hub.agency a on a.id = m.agency_id where m.id = $1 and a.kind <> 'HOUSEHOLD' for update of m`,
    [parseIdOf('Staff', member).id, writer.at],
  );
  if (found === undefined || (writer.role !== 'operator' && found.agency !== writer.agency)) throw notFound();
  if (found.ended) throw new Refusal('TOO_LATE', 'This member has already left this role.', { field: 'member' });
  return found;
}

/** Whether the writer administers anybody's staff. */
export function administers({ role }: DirectoryWriter): boolean {
  return role === 'operator' || role === 'agency_admin';
}

/** Ends a membership from this instant: the next request in this hat is nobody's. */
export async function endMembership(manager: EntityManager, writer: DirectoryWriter, { id }: Membership): Promise<void> {
  await manager.query('update hub.member set valid_until = $2 where id = $1', [id, writer.at]);
}
