/** A party is agency kind and staff role; a pairing nobody named is no party. */
import { describe, expect, it } from '@jest/globals';
import { PARTIES } from './party.js';
import { AGENCY_KINDS, STAFF_ROLES, hasRole, partyOf, rungPartyOf } from './staff-role.js';

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

  it('is none for managers, who have their agency’s on a rung alone', () => {
    expect(AGENCY_KINDS.flatMap((kind) => [partyOf(kind, 'team_manager'), partyOf(kind, 'head_of_service')]).filter(Boolean)).toEqual([]);
    expect([rungPartyOf('HOUSING'), rungPartyOf('YOUTH_OFFENDING_TEAM'), rungPartyOf('HUB')]).toEqual(['HO', 'RW', null]);
    expect([hasRole('HOUSING', 'team_manager'), hasRole('HUB', 'team_manager'), hasRole('HOUSING', 'operator')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of a partner system is its agency’s', () => {
    expect(partyOf('SECURE_ESTATE', 'system')).toBe('SE');
  });
});
