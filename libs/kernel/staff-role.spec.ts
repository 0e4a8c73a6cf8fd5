/** A party is agency kind and staff role; a pairing nobody named is no party. */
import { describe, expect, it } from '@jest/globals';
import { PARTIES } from './party.js';
import { AGENCY_KINDS, STAFF_ROLES, hasHat, partyOf } from './staff-role.js';

const pairings = AGENCY_KINDS.flatMap((kind) => STAFF_ROLES.map((role) => ({ kind, role, party: partyOf(kind, role) })));

describe('a party', () => {
  it('is reached by some pairing, each of the eighteen', () => {
    expect(new Set(pairings.map(({ party }) => party).filter((party) => party !== null))).toEqual(new Set(PARTIES));
  });

  it('is never the operator, nor anybody of the hub', () => {
    expect(pairings.filter(({ kind, role }) => kind === 'HUB' || role === 'operator').map(({ party }) => party)).toEqual(
      pairings.filter(({ kind, role }) => kind === 'HUB' || role === 'operator').map(() => null),
    );
  });

  it('of the youth offending team is two: who holds risk and breach, and who leads the plan', () => {
    expect(partyOf('YOUTH_OFFENDING_TEAM', 'supervising_officer')).toBe('SO');
    expect(partyOf('YOUTH_OFFENDING_TEAM', 'resettlement_worker')).toBe('RW');
    expect(partyOf('YOUTH_OFFENDING_TEAM', 'practitioner')).toBeNull();
    expect(partyOf('HOUSING', 'supervising_officer')).toBeNull();
  });

  it('is never a manager or a head of service, whom agencies have', () => {
    expect(partyOf('HOUSING', 'manager')).toBeNull();
    expect([hasHat('HOUSING', 'manager'), hasHat('POLICE', 'head_of_service')]).toEqual([true, true]);
    expect([hasHat('HOUSEHOLD', 'manager'), hasHat('HUB', 'head_of_service'), hasHat('HOUSING', 'operator')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('of a partner system is its agency’s', () => {
    expect(partyOf('SECURE_ESTATE', 'system')).toBe('SE');
  });
});
