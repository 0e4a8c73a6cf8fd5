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
  'manager',
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

/** Whether an agency of this kind has anybody in this hat. */
export function hasHat(kind: AgencyKind, role: StaffRole): boolean {
  if (role === 'operator') return kind === 'HUB';
  if (LADDER.includes(role)) return kind !== 'HOUSEHOLD' && kind !== 'HUB';
  return partyOf(kind, role) !== null;
}

/** Who answers above the practitioner: a rung of an escalation is their only way to a person. */
const LADDER: readonly StaffRole[] = ['manager', 'head_of_service'];

/**
 * The party of a member of staff, or null: the operator, managers and heads of service, and any pairing nobody named, are no party and have no cells
 * of their own.
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
    case 'manager':
    case 'head_of_service':
    case 'operator':
      return null;
  }
}
