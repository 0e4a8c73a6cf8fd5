/**
 * The staff of a seeded world: a dozen members for every hat of every agency, and every agency's signature under the protocol in force.
 */
import type { Client } from 'pg';
import { agencyId, memberId } from '#directory';
import { loadIssuerRegistry } from '#gate';
import { partyOf } from '#kernel';
import type { AgencyKind, Party, StaffRole } from '#kernel';

/** A member of staff who was invented. */
export interface SeededMember {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  /** Slug. */
  readonly agency: string;
  readonly role: StaffRole;
  readonly party: Party;
}

const FOR_EACH_HAT = 12;
const HATS: readonly StaffRole[] = ['supervising_officer', 'resettlement_worker', 'panel_chair'];

/** Everybody who works in a seeded world, under the issuers of deploy/agencies. */
export async function seededStaff(identityOrigin: string): Promise<SeededMember[]> {
  const registry = await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: identityOrigin });
  return [...registry.values()].flatMap(({ issuer, agencies }) =>
    [...agencies].flatMap(([agency, { kind }]) => hatsOf(kind).flatMap((role) => dozen({ issuer, agency, kind, role }))),
  );
}

function hatsOf(kind: AgencyKind): readonly StaffRole[] {
  return kind === 'YOUTH_OFFENDING_TEAM' ? HATS : ['practitioner'];
}

interface Hat {
  readonly issuer: string;
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly role: StaffRole;
}

function dozen({ issuer, agency, kind, role }: Hat): SeededMember[] {
  const party = partyOf(kind, role);
  if (party === null) return [];
  return Array.from({ length: FOR_EACH_HAT }, (_, index) => {
    const subject = `seeded.${role.replace('_', '.')}.${String(index + 1)}@${agency}`;
    return { id: memberId(issuer, subject, `${agency} ${role}`), issuer, subject, agency, role, party };
  });
}

/** Registers the staff, and signs for every agency of a partnership that has not signed. Doing it again changes nothing. */
export async function enterStaff(client: Client, staff: readonly SeededMember[]): Promise<void> {
  const column = (value: (member: SeededMember) => string): string[] => staff.map(value);
  await client.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     select m.*, initcap(replace(split_part(subject, '@', 1), '.', ' ')), timestamptz '2020-01-01'
     from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[]) as m (id, issuer, subject, agency_id, role, party)
     on conflict do nothing`,
    [
      column(({ id }) => id),
      column(({ issuer }) => issuer),
      column(({ subject }) => subject),
      column(({ agency }) => agencyId(agency)),
      column(({ role }) => role),
      column(({ party }) => party),
    ],
  );
  await client.query(SIGN);
}

const SIGN = `
insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from)
select md5('signature ' || v.id || a.agency_id)::uuid, v.id, a.agency_id, v.sha256, 'Seeded Signatory', 'Director', m.id, v.valid_from
from hub.protocol v
join hub.partner a on a.partnership_id = v.partnership_id
cross join lateral (select id from hub.member where agency_id = a.agency_id order by id limit 1) m
where v.valid_from <= hub.instant() and hub.instant() < v.valid_until
  and not exists (select from hub.signature s where s.protocol_id = v.id and s.agency_id = a.agency_id)
on conflict do nothing`;
