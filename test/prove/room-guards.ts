/**
 * The guards of the rooms above the directory, as each room lists them, and of what is theirs all: the end of a write, and how fresh a plan is.
 */
import { ESCALATION_GUARDS } from './escalation-guards.js';
import { CONSENT_GUARDS } from './consent-guards.js';
import { FRESH_GUARDS } from './fresh-guards.js';
import { IDENTITY_GUARDS } from './identity-guards.js';
import type { Guard } from './guard.js';
import { INSIGHT_GUARDS } from './insight-guards.js';
import { RIGHTS_GUARDS } from './rights-guards.js';
import { SAFEGUARDING_GUARDS } from './safeguarding-guards.js';
import { WRITE_GUARDS } from './write-guards.js';

export const ROOM_GUARDS: readonly Guard[] = [
  ...SAFEGUARDING_GUARDS,
  ...IDENTITY_GUARDS,
  ...ESCALATION_GUARDS,
  ...INSIGHT_GUARDS,
  ...CONSENT_GUARDS,
  ...RIGHTS_GUARDS,
  ...WRITE_GUARDS,
  ...FRESH_GUARDS,
];
