/**
 * The guards of the rooms above the directory, as each room lists them.
 */
import { ESCALATION_GUARDS } from './escalation-guards.js';
import { CONSENT_GUARDS } from './consent-guards.js';
import type { Guard } from './guard.js';
import { INSIGHT_GUARDS } from './insight-guards.js';
import { RIGHTS_GUARDS } from './rights-guards.js';
import { SAFEGUARDING_GUARDS } from './safeguarding-guards.js';

export const ROOM_GUARDS: readonly Guard[] = [
  ...SAFEGUARDING_GUARDS,
  ...ESCALATION_GUARDS,
  ...INSIGHT_GUARDS,
  ...CONSENT_GUARDS,
  ...RIGHTS_GUARDS,
];
