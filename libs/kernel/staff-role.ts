/**
 * The kinds of agency around a young person, the hats their staff wear, and the party of the protocol each hat makes.
 * A party is agency kind + staff role (WASPI: partner and designated role), never a personal setting.
 */
import type { Party } from './party.js';

export const AGENCY_KINDS = [
  'YOUTH_OFFENDING_TEAM',
  'SOCIAL_SERVICES',
  'EDUCATION',
  'HEALTH',
  'POLICE',
  'HOUSING',
  'HOUSING_PROVIDER',
  'CAREERS',
  'SECURE_ESTATE',
  'YOUTH_SERVICE',
  'VOLUNTARY',
  'BROKER',
  'HOUSEHOLD',
  'HUB',
] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const STAFF_ROLES = [
  'supervising_officer',
  'resettlement_worker',
  'practitioner',
  'team_manager',
  'head_of_service',
  'panel_chair',
  'ig_lead',
  'agency_admin',
  'young_person',
  'carer',
  'system',
  'operator',
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

const PRACTITIONERS: Partial<Record<AgencyKind, Party>> = {
  SOCIAL_SERVICES: 'SS',
  EDUCATION: 'ED',
  HEALTH: 'HE',
  POLICE: 'PO',
  HOUSING: 'HO',
  HOUSING_PROVIDER: 'HP',
  CAREERS: 'CA',
  SECURE_ESTATE: 'SE',
  YOUTH_SERVICE: 'YS',
  VOLUNTARY: 'VO',
  BROKER: 'BR',
};

/** The roles that reach a person only by a rung of an escalation. */
const RUNG_ROLES: readonly StaffRole[] = ['team_manager', 'head_of_service'];

/** Whether an agency of this kind has staff in this role: the operator is the hub's, managers are of whoever is on a ladder, all else is a party. */
export function hasRole(kind: AgencyKind, role: StaffRole): boolean {
  if (role === 'operator') return kind === 'HUB';
  return (RUNG_ROLES.includes(role) ? rungPartyOf(kind) : partyOf(kind, role)) !== null;
}

/** The party an agency's managers have on a rung of an escalation, and nowhere else; null: the agency is on no ladder. */
export function rungPartyOf(kind: AgencyKind): Party | null {
  return kind === 'YOUTH_OFFENDING_TEAM' ? 'RW' : (PRACTITIONERS[kind] ?? null);
}

/**
 * The party of a member of staff, or null: the operator, and any pairing nobody named, is no party and reaches no person. Managers are none either:
 * what they may see of a person is the escalation whose rung names them.
 */
export function partyOf(kind: AgencyKind, role: StaffRole): Party | null {
  switch (role) {
    case 'practitioner':
    case 'system':
      return PRACTITIONERS[kind] ?? null;
    case 'supervising_officer':
      return kind === 'YOUTH_OFFENDING_TEAM' ? 'SO' : null;
    case 'resettlement_worker':
      return kind === 'YOUTH_OFFENDING_TEAM' ? 'RW' : null;
    case 'panel_chair':
      return kind === 'HOUSEHOLD' || kind === 'HUB' ? null : 'CH';
    case 'ig_lead':
      return kind === 'HOUSEHOLD' || kind === 'HUB' ? null : 'IG';
    case 'agency_admin':
      return kind === 'HOUSEHOLD' || kind === 'HUB' ? null : 'AA';
    case 'young_person':
      return kind === 'HOUSEHOLD' ? 'YP' : null;
    case 'carer':
      return kind === 'HOUSEHOLD' ? 'PC' : null;
    case 'team_manager':
    case 'head_of_service':
    case 'operator':
      return null;
  }
}
